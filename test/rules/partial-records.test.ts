import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/archive/files.ts';
import { readArchive } from '../../src/archive/read.ts';
import { check } from '../../src/rules/check.ts';
import { contentOf } from '../../src/rules/example.ts';
import type { Example } from '../../src/rules/rule.ts';

const content: Example['content'] = {
  'policies/2026/example.md': {
    文件类别: '行政规范性文件',
    发文机关: ['区政府'],
    发文字号: '示范府发〔2026〕1号',
    解读待发布: { 预计日期: '2026-07-01', 原因: '正在制作图解' },
    区分处理: [{ 位置: '第二项', 依据: '商业秘密' }],
    审议会议: ['2026/executive-099/01'],
    事项类别: '规范性文件',
    涉及市场主体: '是',
    公平竞争审查: { 机构: '区市场监管局', 日期: '2026-01-20', 结论: '符合公平竞争审查标准' },
    合法性审查: { 机构: '区司法局', 日期: '2026-01-20' },
    备案: { 机关: '市政府', 日期: '2026-03-20' },
    重大行政决策: '是',
    重大决策程序: { 公众参与: { 日期: '2025-12-15' }, 专家论证: { 不适用: '不涉及专业问题' } },
    签发人: '区长',
    有效期至: '2031-03-01',
    到期评估: { 日期: '2026-04-01', 结论: '继续施行', 延长至: '2032-03-01' },
    废止: ['2026/other'],
    附件: [{ 标题: '申请表', 文件: '2026/form.docx' }],
    正文: '第一条 补助对象为参保居民。\n\n第二条 承办单位报价为【不予公开：商业秘密】。',
  },
  'policies/2026/other.md': { 失效: { 日期: '2026-05-01', 原因: '工作已经完成' } },
  'policies/2026/withheld-01.md':
    '---\n公开属性: 不予公开\n不予公开:\n  依据: 过程性信息\n  法律条款: 《中华人民共和国政府信息公开条例》第十六条\n  审查机构: 区医保局\n  审查日期: 2026-06-01\n  复查日期: 2027-06-01\n发文机关: 区医保局\n成文年份: 2026\n---\n',
  'interpretations/2026/example.md': { 解读文件: ['2026/example', '2026/other'], 对应条款: ['第一条'] },
  'meetings/2026/executive-099/meeting.md': { 议题数: '2' },
  'meetings/2026/executive-099/01.md': { 事项类别: '规范性文件', 相关文件: ['2026/example'] },
  'meetings/2026/executive-099/02.md': {
    议题: '2',
    结果: '暂缓',
    待公布: { 预计日期: '2026-07-15', 原因: '正在印发' },
    正文: null,
  },
  'consultations/2026/example.md': {
    形成文件: ['2026/example'],
    采纳情况: { 公布日期: '2026-02-20', 收到: '3', 采纳: '1' },
  },
  'reports/2025.md': {},
  'pages/guide.md': {},
};

const texts = textsOf(content);

test.each(Object.keys(content))(
  'whatever line of %s is left out or spoiled, every rule still judges',
  (path) => {
    const lines = (texts[path] ?? '').split('\n');
    for (const [index, line] of lines.entries()) {
      for (const damaged of [lines.toSpliced(index, 1), lines.with(index, line.replace(/:.*/, ': "?"'))]) {
        const archive = readArchive(memoryFiles({ ...texts, [path]: damaged.join('\n') }));
        expect(() => check(archive, '2026-06-30'), `${path}:${index + 1}`).not.toThrow();
      }
    }
  },
);

test.each(Object.keys(texts))('without %s every rule still judges', (path) => {
  const { [path]: _, ...others } = texts;
  expect(() => check(readArchive(memoryFiles(others)), '2026-06-30')).not.toThrow();
});

function textsOf(portal: Example['content']): Record<string, string> {
  const files = contentOf({ outcome: 'passes', because: '', content: portal });
  const decode = (path: string) => new TextDecoder().decode(files.read(path));
  return Object.fromEntries(files.paths.map((path) => [path, decode(path)]));
}
