import { expect, test } from 'vitest';
import { Refusal } from '../../src/drafting/refusal.ts';
import { importDocument } from './read.ts';

test.each([
  ['tongzhi', '綦江府发〔2026〕15号', '2026-11-18', ['区政府'], [28, 24, 4, 0], [2, 1, 1]],
  ['banfa', '綦江府发〔2026〕16号', '2026-11-16', ['区政府'], [20, 16, 4, 0], [2, 1, 1]],
  ['zidong', '綦江府办发〔2026〕14号', '2026-11-17', ['区政府办公室'], [19, 13, 4, 2], [0, 0, 0]],
  ['xiugai', '綦江府办发〔2026〕15号', '2026-11-20', ['区政府办公室'], [12, 8, 4, 0], [0, 0, 0]],
  ['pifu', '綦江府〔2026〕21号', '2026-11-09', ['区政府'], [10, 0, 4, 6], [0, 0, 0]],
  ['renshi', '綦江府发〔2026〕17号', '2026-11-12', ['区政府'], [14, 10, 4, 0], [0, 0, 0]],
  ['jiaozhu', '綦江府办发〔2026〕16号', '2026-11-19', ['区政府办公室'], [10, 6, 4, 0], [0, 0, 0]],
  ['tupian', '綦江府办发〔2026〕17号', '2026-11-19', ['区政府办公室'], [12, 8, 4, 0], [0, 0, 0]],
  ['biaoge', '綦江财政发〔2026〕5号', '2026-11-13', ['区财政局'], [8, 4, 4, 0], [2, 2, 0]],
  ['lianhe', '綦江民政发〔2026〕6号', '2026-11-11', ['区民政局', '区财政局'], [13, 7, 6, 0], [0, 0, 0]],
])(
  '%s: number, day and issuers are found, and every paragraph and table is accounted for',
  async (name, number, day, issuers, paragraphs, tables) => {
    const { draft, account } = await importDocument(`${name}.docx`);
    expect(draft.values).toMatchObject({ 发文字号: number, 成文日期: day, 发文机关: issuers });
    expect([
      account.paragraphs.total,
      account.paragraphs.carried,
      account.paragraphs.moved,
      account.paragraphs.leftOut,
    ]).toEqual(paragraphs);
    expect([account.tables.total, account.tables.carried, account.tables.leftOut]).toEqual(tables);
    expect(account.unverified).toEqual([]);
    expect(account.paragraphs.carried + account.paragraphs.moved + account.paragraphs.leftOut).toBe(
      account.paragraphs.total,
    );
  },
);

test('headings by number and typeface, lists and run-in headings as running text', async () => {
  const { draft } = await importDocument('tongzhi.docx');
  expect(draft.body.split('\n').filter((line) => /^#|^（二）|^1\./.test(line))).toMatchInlineSnapshot(`
    [
      "## 一、总体要求",
      "## 二、重点任务",
      "### （一）严格火源管理",
      "1.设立检查卡口。",
      "（二）强化宣传教育。利用村村响广播、院坝会等方式，宣传防火知识。",
      "## 三、保障措施",
    ]
  `);
});

test('automatic numbers become the numbers that Word shows', async () => {
  const { draft, account } = await importDocument('zidong.docx');
  expect(draft.body).toContain(
    '## 一、加强设施巡查\n\n### （一）排查老旧管网\n\n1.城区管网每周排查一次。\n\n2.镇街管网每月排查一次。\n\n### （二）包扎裸露水管',
  );
  expect(draft.body).toContain('## 二、备足应急物资');
  expect(account.remarks.map(({ what }) => what)).toContain('自动编号 6 段');
});

test('a document that is given out on request leaves its text behind', async () => {
  const { draft } = await importDocument('pifu.docx');
  expect(draft.body).toBe('');
  expect(draft.values['公开属性']).toBe('依申请公开');
});

test('an amendment names what it amends, its first and its last day, to be looked at', async () => {
  expect((await importDocument('xiugai.docx')).account.toConfirm).toEqual([
    '施行日期: 2027-01-01',
    '修改: 綦江府办发〔2021〕40号',
  ]);
  expect((await importDocument('banfa.docx')).account.toConfirm).toEqual([
    '施行日期: 2027-01-01',
    '有效期至: 2031-12-31',
  ]);
});

test('footnotes come along, comments are named', async () => {
  const { draft, account } = await importDocument('jiaozhu.docx');
  expect(draft.body).toMatch(/98\.6%\[\^(\S+)\]，[\s\S]*\[\^\1\]: 按有效评价件数计算。/);
  expect(account.remarks.filter(({ isLoss }) => isLoss).map(({ what }) => what)).toEqual(['批注 1 处']);
});

test('an image is taken out and named as an attachment, a text box is read where it hangs', async () => {
  const { draft } = await importDocument('tupian.docx');
  expect(draft.body).toContain(
    '![软管检查示意图](attachments/2026/qjfbf-2026-17-1.png)\n\n二、发现漏气立即关阀。\n\n燃气抢修电话：023-00000032',
  );
  expect(draft.values['附件']).toEqual([{ 标题: '软管检查示意图', 文件: '2026/qjfbf-2026-17-1.png' }]);
  expect(Object.keys(draft.files)).toEqual(['2026/qjfbf-2026-17-1.png']);
});

test('a merged cell is told in each of its places', async () => {
  const { draft } = await importDocument('biaoge.docx');
  expect(draft.body).toContain(
    '| 项目 | 资金（万元） | 资金（万元） |\n| - | - | - |\n| 项目 | 区级 | 市级 |',
  );
});

test.each([
  ['miji.docx', '机密★'],
  ['xiuding.docx', '修订痕迹'],
])('%s is refused, and what to do is said', async (name, word) => {
  const refusal = await importDocument(name).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect((refusal as Refusal).message).toContain(word);
  expect((refusal as Refusal).remedy).not.toBe('');
});

test('a page saved from a district site brings the values of its metadata table', async () => {
  const { draft, account } = await importDocument('yuanwangzhan.html');
  expect(draft.values).toMatchObject({
    标题: '重庆市綦江区人民政府办公室关于做好防汛工作的通知',
    索引号: '11500110MB8114638X/2025-00088',
    发文字号: '綦江府办发〔2025〕30号',
    发文机关: ['区政府办公室'],
    主题分类: ['水利'],
    成文日期: '2025-06-10',
    发布日期: '2025-06-12',
    公开属性: '主动公开',
  });
  expect(draft.body).toContain('## 一、加强巡查');
  expect(account.remarks.map(({ what }) => what)).toEqual([
    '体裁分类：公文',
    '有效性：有效',
    '图片（网页上的）1 张',
  ]);
});
