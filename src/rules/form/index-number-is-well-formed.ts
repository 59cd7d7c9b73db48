import type { Archive } from '../../archive/archive.ts';
import type { Place } from '../../archive/finding.ts';
import { locate } from '../../archive/locate.ts';
import { locateInList } from '../../archive/locate-in-list.ts';
import type { Department, Policy } from '../../archive/records.ts';
import { isCreditCode } from '../../inspection/credit-code.ts';
import { type Breach, portalRule } from '../rule.ts';

type Placed = Breach & { place: Place };

const POLICY = 'policies/2026/example.md';
const REGULAR = /^([0-9A-Z]{18})\/((?:19|20)\d{2}-\d{5})$/;
const DEPARTMENTS = '- {简称: 区政府, 全称: 示例区人民政府, 类型: 区政府, 统一社会信用代码: ';

export const indexNumberIsWellFormed = portalRule({
  id: 'index-number-is-well-formed',
  title: '索引号写成“统一社会信用代码/年份-五位序号”，代码的校验码正确',
  kind: 'must',
  basis: {
    law: [
      '《中华人民共和国政府信息公开条例》第十二条',
      '《法人和其他组织统一社会信用代码编码规则》（GB 32100—2015）',
    ],
  },
  checkPortal: ({ archive }) => [
    ...archive.all('policy').flatMap((policy) => policyBreaches(policy, archive)),
    ...archive.departments.flatMap((department) => departmentBreaches(department, archive)),
  ],
  examples: [
    {
      outcome: 'passes',
      because: '十八位代码、年份、五位序号',
      content: { [POLICY]: { 索引号: '11500107009293065M/2026-00012' } },
    },
    {
      outcome: 'passes',
      because: '机构的代码通过校验',
      content: { 'departments.yaml': `${DEPARTMENTS}11500383009338112H}\n` },
    },
    { outcome: 'passes', because: '没有写索引号', content: { [POLICY]: {} } },
    {
      outcome: 'fails',
      because: '校验码不对',
      content: { [POLICY]: { 索引号: '11500107009293065A/2026-00012' } },
    },
    {
      outcome: 'fails',
      because: '两个数字抄颠倒了，校验码对不上',
      content: { [POLICY]: { 索引号: '11500107009293605M/2026-00012' } },
    },
    {
      outcome: 'fails',
      because: '序号不足五位',
      content: { [POLICY]: { 索引号: '11500107009293065M/2026-12' } },
    },
    {
      outcome: 'fails',
      because: '用了小写字母和全角斜线',
      content: { [POLICY]: { 索引号: '11500107009293065m／2026-00012' } },
    },
    {
      outcome: 'fails',
      because: '机构的代码抄错了',
      content: { 'departments.yaml': `${DEPARTMENTS}11500383009338112A}\n` },
    },
    {
      outcome: 'fails',
      because: '机构的代码少一位',
      content: { 'departments.yaml': `${DEPARTMENTS}1150038300933811H}\n` },
    },
  ],
});

function policyBreaches(policy: Policy, archive: Archive): Placed[] {
  const { indexNumber, issuers, publishedOn } = policy;
  if (indexNumber === undefined) return [];
  const [, code = '', serial] = REGULAR.exec(indexNumber) ?? [];
  if (isCreditCode(code)) return [];
  const own = archive.department(issuers[0] ?? '')?.creditCode;
  const publisherCode = own && isCreditCode(own) ? own : undefined;
  const place = locate(policy, ['索引号']);
  if (serial) {
    const fix = publisherCode
      ? `${issuers[0]}的代码是 ${publisherCode}，写成：${publisherCode}/${serial}`
      : '对照原件逐位核对代码';
    return [{ place, message: '索引号里的统一社会信用代码校验码不对，抄写有误', fix }];
  }
  const meant = regular(indexNumber);
  const sample = `${publisherCode ?? '11500107009293065M'}/${publishedOn?.slice(0, 4) ?? '2026'}-00001`;
  const fix = meant
    ? `写成：${meant}`
    : `写成 ${sample} 的样子：十八位统一社会信用代码、斜线、年份、连字符、五位序号`;
  return [{ place, message: '索引号写得不规范', fix }];
}

/** The number that was meant, where only widths, spaces, letter case, dashes or leading zeros are off. */
function regular(indexNumber: string): string | undefined {
  const plain = indexNumber
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/[—–－―‐_]/g, '-');
  const [, code = '', year, serial = ''] = /^([0-9A-Z]{18})\/((?:19|20)\d{2})-0*(\d{1,5})$/.exec(plain) ?? [];
  return isCreditCode(code) ? `${code}/${year}-${serial.padStart(5, '0')}` : undefined;
}

function departmentBreaches({ creditCode, index, name }: Department, archive: Archive): Placed[] {
  if (creditCode === undefined || isCreditCode(creditCode)) return [];
  const message =
    creditCode.length === 18
      ? `${name}的统一社会信用代码校验码不对，抄写有误`
      : `${name}的统一社会信用代码是 ${creditCode.length} 位，应当是 18 位`;
  return [
    {
      place: locateInList(archive.files, 'departments.yaml', [index, '统一社会信用代码']),
      message,
      fix: '对照统一社会信用代码证书逐位核对，字母用大写',
    },
  ];
}
