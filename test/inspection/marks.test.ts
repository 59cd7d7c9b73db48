import { describe, expect, test } from 'vitest';
import { findInName, findInText } from '../../src/inspection/find-in-text.ts';
import { findInYaml } from '../../src/inspection/find-in-yaml.ts';

const told = (text: string) => findInText(text).map(({ kind, masked }) => `${kind} ${masked}`);
const prose = '各街道办事处、各镇人民政府：\n\n'.repeat(20);

describe('secrecy marks', () => {
  test.each([
    ['with a term', '机密★1年'],
    ['with spaces', '秘密 ★ 10年'],
    ['with letters spaced out', '机 密 ★ 长 期'],
    ['with wide spaces', '绝　密★'],
    ['with a white star', '秘密☆5年'],
    ['with an asterisk for a star', '秘密*10年'],
    ['in emphasis', '**绝密**★'],
    ['as an entity', '&#26426;密★1年'],
    ['as a level of its kind', '密级：秘密'],
    ['in a table', '| 密级 | 机密 |'],
    ['alone at the head', '机密\n\n关于……的通知'],
    ['alone at the head after the copy number', '000012\n机密\n特急'],
    ['alone at the head with a term', '秘密 10年\n\n关于'],
    ['in brackets at the head', '【机密】\n关于'],
    ['as a heading at the head', '# 绝密\n'],
    ['with a star anywhere', `${prose}附件\n\n机密★5年`],
    ['of a state secret with its term', '属于国家秘密★10年'],
  ])('are found %s', (_, text) =>
    expect(told(text)).toEqual([expect.stringMatching(/^secrecy mark (绝密|机密|秘密)★?$/)]),
  );

  test.each([
    '各单位要保守国家秘密。',
    '严格保守国家机密，保守军事秘密。',
    '国家秘密的密级分为绝密、机密、秘密三级。',
    '参考启封前按照绝密级载体管理。',
    '其秘密等级不得低于所用成果的秘密等级',
    '通信自由和通信秘密',
    '- 绝密\n- 机密\n- 秘密\n',
    `${prose}秘密\n`,
    '依据: 国家秘密',
    '机密性、完整性',
  ])('%j is running prose', (text) => expect(told(text)).toEqual([]));

  test.each([
    '机密★方案.pdf',
    '机密_方案.pdf',
    '方案（秘密）.docx',
    '【机密】关于……的通知',
    '（绝密）方案',
    '2026/秘密-名单.xlsx',
  ])('%j is a marked name', (name) => expect(findInName(name)).toHaveLength(1));
  test.each([
    '机密文件管理办法.pdf',
    '保守国家秘密宣传.pdf',
    '关于国家秘密定密管理的规定',
    '商业秘密保护指引.pdf',
  ])('%j is none', (name) => expect(findInName(name)).toEqual([]));
});

describe('internal marks', () => {
  test.each([
    '内部资料 注意保存',
    '内部资料，不得外传',
    '内部文件　请妥善保管',
    '（内部资料）',
    '【内部使用】',
    '注意保存\n',
    '（不得外传）',
    '份号：000012',
    '份号 | 000012 |',
    '签发人：张某',
    '**签发人**：张某',
    '工作秘密★3年',
    '工作秘密\n\n关于',
    '【工作秘密】',
  ])('%j is one', (text) => expect(told(text)).toEqual([expect.stringMatching(/^internal mark/)]));

  test.each([
    '严禁泄露国家秘密、工作秘密。',
    '不得泄露内部资料。',
    '内部资料性出版物管理办法',
    '相关材料不得外传，违者追究责任。',
    '请注意保存好发票和收据。',
    '涉密公文应当标注份号、密级和保密期限。',
    '签发人应当在三日内签发。',
    '- 国家秘密\n- 工作秘密\n- 商业秘密',
    '| 工作秘密 | 3 |',
    `${prose}投诉举报电话、发证机关、签发人：略`,
  ])('%j is running prose', (text) => expect(told(text)).toEqual([]));

  test('a message never repeats who signed', () => {
    expect(told('签发人：张某')).toEqual(['internal mark 签发人：']);
  });
});

test('front matter is looked at key by key, comments too; its own keys are no marks', () => {
  const yaml =
    '标题: 关于……的通知\n签发人: 区长\n摘要: 机密\n不予公开: {依据: 国家秘密}\n# 经办 13800138000\n来源: |\n  秘密★1年\n';
  expect(
    findInYaml(yaml)
      .map(({ key, masked }) => `${key} ${masked}`)
      .sort(),
  ).toEqual(['不予公开 138****8000', '摘要 机密', '来源 秘密★']);
});
