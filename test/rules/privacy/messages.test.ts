import { expect, test } from 'vitest';
import { readArchive } from '../../../src/archive/read.ts';
import { inspectAttachments } from '../../../src/inspection/inspect-attachments.ts';
import { githubReport } from '../../../src/reporters/github.ts';
import { jsonReport } from '../../../src/reporters/json.ts';
import { terminalReport } from '../../../src/reporters/terminal.ts';
import { check } from '../../../src/rules/check.ts';
import { contentOf } from '../../../src/rules/example.ts';
import { privacy } from '../../../src/rules/privacy/index.ts';
import type { Example } from '../../../src/rules/rule.ts';

const POLICY = 'policies/2026/example.md';
const ID = '500222199001011237';

async function judge(content: Example['content'], rules = privacy.rules) {
  const files = contentOf({ outcome: 'fails', because: '', content });
  return check(readArchive(files, await inspectAttachments(files)), '2026-06-30', rules);
}

const everywhere: Example['content'] = {
  [POLICY]: {
    标题: `关于 ${ID} 的通知`,
    摘要: ID,
    关键词: [ID],
    来源: ID,
    附件: [{ 标题: ID, 文件: `${ID}.csv` }],
    正文: `第一行\n\n张某 ${ID}，**${ID.slice(0, 9)}**${ID.slice(9)}`,
  },
  [`attachments/${ID}.csv`]: `姓名,号码\n张某,${ID}\n`,
  [`attachments/unnamed-${ID}.txt`]: ID,
  'meetings/2026/executive-099/meeting.md': { 标题: ID },
  'meetings/2026/executive-099/01.md': `---\n公开属性: 不予公开\n不予公开: {依据: 国家秘密, 可公开标题: "${ID}"}\n---\n`,
  'consultations/2026/example.md': { 意见渠道: { 电话: ID } },
  'interpretations/2026/example.md': { 解读人: { 职务: ID } },
  'reports/2025.md': { 正文: ID },
  'pages/about.md': { 正文: ID },
  [`pages/${ID}.md`]: {},
  'terms.yaml': `同义词:\n  身份证: "${ID}"\n`,
};

test('a number is found wherever a clerk may have written it, and no report repeats it', async () => {
  const { findings } = await judge(everywhere);
  const places = [
    ...new Set(
      findings
        .filter(({ rule }) => rule === 'text-holds-no-identity-number')
        .map(({ file, message }) => `${file} ${message.replace(/里有.*/, '')}`),
    ),
  ];
  expect(places).toMatchInlineSnapshot(`
    [
      "attachments/unnamed-500***********1237.txt 文件名",
      "attachments/unnamed-500***********1237.txt 文字",
      "consultations/2026/example.md “意见渠道”",
      "interpretations/2026/example.md “解读人”",
      "meetings/2026/executive-099/01.md “不予公开”",
      "meetings/2026/executive-099/meeting.md “标题”",
      "pages/500***********1237.md 文件名",
      "pages/about.md 正文",
      "policies/2026/example.md “标题”",
      "policies/2026/example.md “摘要”",
      "policies/2026/example.md “关键词”",
      "policies/2026/example.md “来源”",
      "policies/2026/example.md “附件”",
      "policies/2026/example.md 附件“500***********1237.csv”的文件名",
      "policies/2026/example.md 附件“500***********1237.csv”的文字",
      "policies/2026/example.md 正文",
      "reports/2025.md 正文",
      "terms.yaml “同义词”",
    ]
  `);
  for (const report of [
    terminalReport(findings, 1, 'content'),
    jsonReport(findings, 1, '2026-06-30'),
    githubReport(findings, 'content'),
  ]) {
    expect(report.replaceAll(/\s/g, '')).not.toContain(ID.slice(6, 14));
  }
});

test('all rules together repeat it nowhere either', async () => {
  const { findings, answered } = await judge(everywhere, undefined);
  expect(JSON.stringify([findings, answered])).not.toContain(ID.slice(6, 14));
});

test('a finding stands on the line and column of what it is about', async () => {
  const { findings } = await judge({ [POLICY]: { 正文: '第一行\n\n张某 13800138000' } });
  const text = new TextDecoder().decode(
    contentOf({
      outcome: 'fails',
      because: '',
      content: { [POLICY]: { 正文: '第一行\n\n张某 13800138000' } },
    }).read(POLICY),
  );
  const line = text.split('\n').findIndex((one) => one.includes('13800138000')) + 1;
  expect(findings.map((one) => [one.line, one.column])).toEqual([[line, 4]]);
});

test('a list of a hundred persons is not told a hundred times', async () => {
  const rows = Array.from(
    { length: 100 },
    (_, index) => `| 张某 | 1380013${String(index).padStart(4, '0')} |`,
  ).join('\n');
  const { findings } = await judge({ [POLICY]: { 正文: rows } });
  expect(findings).toHaveLength(5);
  expect(findings.at(-1)?.message).toBe('正文里有手机号码（138****0004），后面还有 95 处');
});

test('messages say where, what, on which ground, and what to do', async () => {
  const { findings } = await judge({
    [POLICY]: { 正文: '机密★5年\n\n联系人 13800138000，卡号 6222023100081234564\n\n内部资料 注意保存' },
    'departments.yaml':
      '- {简称: 区政府, 全称: 示范市示范区人民政府, 类型: 区政府}\n- {简称: 区医保局, 全称: 示范市示范区医疗保障局, 类型: 组成部门, 电话: "139-0013-9000"}\n',
  });
  expect(terminalReport(findings, 1, 'content')).toMatchInlineSnapshot(`
    "content/policies/2026/example.md:27:1
      应当改  正文里有内部文件的标志（内部资料）
      依据    《中华人民共和国保守国家秘密法》第六十四条；GB/T 9704—2012
      改法    和起草部门核对这份文件是不是可以公开：不能公开的改为“公开属性: 不予公开”；可以公开的，删去这个标志（网页上不写份号和签发人姓名）
      规则    text-holds-no-internal-mark

    content/departments.yaml:2:46
      必须改  “电话”里有手机号码（139****9000）
      依据    《中华人民共和国个人信息保护法》第二十五条；《中华人民共和国政府信息公开条例》第十五条
      改法    改成办公室的座机，或写成 139****9000；附件要换成处理过的文件
      规则    text-holds-no-mobile-number

    content/policies/2026/example.md:23:1
      必须改  正文里有国家秘密标志（机密★）
      依据    《中华人民共和国保守国家秘密法》第三十五条；《中华人民共和国保守国家秘密法实施条例》第二十一条、第四十二条
      改法    先不要发布、不要推送，也不要转发；报告本机关的保密工作机构，由它确定是不是国家秘密。是，就把这个文件从电脑上按保密规定处理；不是（例如已经解密），去掉标志再重新走保密审查
      规则    text-holds-no-secrecy-mark

    content/policies/2026/example.md:25:5
      必须改  正文里有手机号码（138****8000）
      依据    《中华人民共和国个人信息保护法》第二十五条；《中华人民共和国政府信息公开条例》第十五条
      改法    改成办公室的座机，或写成 138****8000；附件要换成处理过的文件；本来就对外公布的号码，写上：允许号码: [{号码: 这个号码, 理由: 它是什么}]
      规则    text-holds-no-mobile-number

    content/policies/2026/example.md:25:20
      必须改  正文里有银行卡号（6222***********4564）
      依据    《中华人民共和国个人信息保护法》第二十五条、第二十八条；《中华人民共和国政府信息公开条例》第十五条
      改法    删去，或只留头尾：6222***********4564；附件要换成处理过的文件；单位对外的收款账号，或者不是银行卡号的，写上：允许号码: [{号码: 这个号码, 理由: 它是什么}]
      规则    text-holds-no-bank-card-number

    查了 1 份记录：必须改 4 处，应当改 1 处，请人判断 0 处。"
  `);
});
