import { isGovernmentBody } from '../../archive/district-government.ts';
import { isNormative, meetingsThatPassed } from '../../archive/normative.ts';
import type { Policy } from '../../archive/records.ts';
import { isWithheld } from '../../archive/status.ts';
import { type Context, recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';
const NORMATIVE = { 文件类别: '行政规范性文件', 发文字号: '示范医保发〔2026〕1号' };
const OF_OFFICE = { 发文机关: ['区政府办公室'] };
const PASSED = { 'meetings/2026/executive-099/meeting.md': {}, 'meetings/2026/executive-099/01.md': {} };
const AT_MEETING = { 审议会议: ['2026/executive-099/01'] };

export const documentIsSignedByRightPerson = recordRule({
  id: 'document-is-signed-by-right-person',
  title: '规范性文件和会议通过的文件由区长签发，部门的规范性文件由部门主要负责人签发',
  kind: 'must',
  basis: { duties: ['signing'], law: ['《党政机关公文处理工作条例》'] },
  keys: ['签发人'],
  kinds: ['policy'],
  appliesTo: (policy, context) => !isWithheld(policy) && signerOf(policy, context) !== undefined,
  check(policy, context) {
    const { signer, because } = signerOf(policy, context) as RightSigner;
    if (policy.signedBy === signer) return [];
    const message = policy.signedBy
      ? `${because}，应当由${signer}签发，写的是${policy.signedBy}`
      : `${because}，没有写签发人`;
    return [{ at: ['签发人'], message, fix: `核对原件；由${signer}签发的，写成：签发人: ${signer}` }];
  },
  examples: [
    {
      outcome: 'passes',
      because: '区政府的规范性文件由区长签发',
      content: { [POLICY]: { ...NORMATIVE, 发文机关: ['区政府'], 签发人: '区长' } },
    },
    {
      outcome: 'passes',
      because: '区政府办公室印发、常务会议通过的文件由区长签发',
      content: { [POLICY]: { ...OF_OFFICE, ...AT_MEETING, 签发人: '区长' }, ...PASSED },
    },
    {
      outcome: 'passes',
      because: '部门的规范性文件由部门主要负责人签发',
      content: { [POLICY]: { ...NORMATIVE, 签发人: '部门主要负责人' } },
    },
    {
      outcome: 'fails',
      because: '区政府办公室的规范性文件由办公室主任签发',
      content: { [POLICY]: { ...NORMATIVE, ...OF_OFFICE, 签发人: '区政府办公室主任' } },
    },
    {
      outcome: 'fails',
      because: '会议通过的文件由副区长签发',
      content: { [POLICY]: { ...OF_OFFICE, ...AT_MEETING, 签发人: '副区长' }, ...PASSED },
    },
    {
      outcome: 'fails',
      because: '规范性文件没有写签发人',
      content: { [POLICY]: { ...NORMATIVE, 发文机关: ['区政府'] } },
    },
    {
      outcome: 'fails',
      because: '部门的规范性文件写成区长签发',
      content: { [POLICY]: { ...NORMATIVE, 签发人: '区长' } },
    },
    {
      outcome: 'does not apply',
      because: '部门的一般文件',
      content: { [POLICY]: { ...AT_MEETING, 签发人: '部门主要负责人' }, ...PASSED },
    },
    {
      outcome: 'does not apply',
      because: '区政府办公室的一般文件，没有上会',
      content: { [POLICY]: { ...OF_OFFICE, 签发人: '副区长' } },
    },
    {
      outcome: 'does not apply',
      because: '会议暂缓了这个议题',
      content: {
        [POLICY]: { ...OF_OFFICE, ...AT_MEETING },
        ...PASSED,
        'meetings/2026/executive-099/01.md': { 结果: '暂缓' },
      },
    },
  ],
});

/** Who has to sign a document, and why that person. */
interface RightSigner {
  readonly signer: NonNullable<Policy['signedBy']>;
  readonly because: string;
}

function signerOf(policy: Policy, { archive }: Context): RightSigner | undefined {
  const publisher = policy.issuers[0];
  if (!publisher || !archive.department(publisher)) return undefined;
  if (!isGovernmentBody(publisher, archive)) {
    return isNormative(policy)
      ? { signer: '部门主要负责人', because: `${publisher}的行政规范性文件` }
      : undefined;
  }
  if (isNormative(policy)) return { signer: '区长', because: `${publisher}的行政规范性文件` };
  const meeting = meetingsThatPassed(policy, archive).at(-1);
  return meeting ? { signer: '区长', because: `${publisher}的文件经${meeting.meetingKind}通过` } : undefined;
}
