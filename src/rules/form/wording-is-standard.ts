import { locateInBody } from '../../archive/locate.ts';
import type { Terms } from '../../archive/records.ts';
import { type Breach, recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';
const TERMS = { 规范用语: { 截止目前: '截至目前', 登陆: '登录' } };
const HALF_WIDTH_YEAR = /[[(]((?:19|20)\d{2})[\])](?:第?(\d+)号)?(?![([:])/g;
const LINK_TARGET = /\]\([^)]*\)|https?:\/\/[^\s）)]+/g;

/** A wording that is not the standard one: where first, how often, and what to write. */
interface Slip {
  readonly wrong: string;
  readonly right: string;
  readonly offset: number;
  count: number;
}

export const wordingIsStandard = recordRule({
  id: 'wording-is-standard',
  title: '用规范的词语，年份外面用全角括号',
  kind: 'should',
  basis: { law: ['《党政机关公文处理工作条例》', '《党政机关公文格式》（GB/T 9704—2012）'] },
  kinds: ['policy', 'interpretation', 'decision', 'meeting', 'consultation', 'report', 'page'],
  check(record, { archive: { lists } }) {
    const { title = '', summary = '' } = record as { title?: string; summary?: string };
    return [
      ...slipsIn(title, lists.terms).map((slip) => ({ at: ['标题'], ...told(slip) })),
      ...slipsIn(summary, lists.terms).map((slip) => ({ at: ['摘要'], ...told(slip) })),
      ...slipsIn(record.body, lists.terms).map((slip) => ({
        place: locateInBody(record, slip.offset),
        ...told(slip),
      })),
    ];
  },
  examples: [
    {
      outcome: 'passes',
      because: '用的是规范的词语',
      content: { 'terms.yaml': TERMS, [POLICY]: { 正文: '截至目前，已有三千人登录。' } },
    },
    {
      outcome: 'passes',
      because: '年份外面是六角括号或者全角圆括号',
      content: { [POLICY]: { 正文: '按照示范府发〔2026〕12号，编制规划（2026—2030年）和计划（2026）。' } },
    },
    {
      outcome: 'passes',
      because: '方括号是链接',
      content: { [POLICY]: { 正文: '见[2026](/policies/2026/)。' } },
    },
    {
      outcome: 'fails',
      because: '正文里有不规范的词语',
      content: { 'terms.yaml': TERMS, [POLICY]: { 正文: '截止目前，已有三千人参保。' } },
    },
    {
      outcome: 'fails',
      because: '标题里有不规范的词语',
      content: { 'terms.yaml': TERMS, [POLICY]: { 标题: '关于登陆网站办理参保的通知' } },
    },
    {
      outcome: 'fails',
      because: '年份外面是半角方括号',
      content: { [POLICY]: { 正文: '按照示范府发[2026]12号执行。' } },
    },
    {
      outcome: 'fails',
      because: '年份外面是半角圆括号',
      content: { [POLICY]: { 摘要: '实施计划(2026)。' } },
    },
    { outcome: 'does not apply', because: '没有记录', content: {} },
  ],
});

function slipsIn(text: string, terms: Terms): Slip[] {
  return [...termSlips(text, terms), ...yearSlips(text)];
}

function termSlips(text: string, { standard }: Terms): Slip[] {
  return Object.entries(standard).flatMap(([wrong, right]) => {
    if (!text.includes(wrong)) return [];
    // A right wording may hold the wrong one.
    const plain = text.replaceAll(right, ' '.repeat(right.length));
    const offset = plain.indexOf(wrong);
    return offset === -1 ? [] : [{ wrong, right, offset, count: plain.split(wrong).length - 1 }];
  });
}

function yearSlips(text: string): Slip[] {
  if (!/[[(](?:19|20)\d{2}[\])]/.test(text)) return [];
  const plain = text.replace(LINK_TARGET, (target) => target.slice(0, 2).padEnd(target.length));
  const slips = new Map<string, Slip>();
  for (const { 0: wrong, 1: year, 2: serial, index } of plain.matchAll(HALF_WIDTH_YEAR)) {
    const right = serial ? `〔${year}〕${Number(serial)}号` : `（${year}）`;
    const slip = slips.get(wrong) ?? { wrong, right, offset: index, count: 0 };
    slip.count++;
    slips.set(wrong, slip);
  }
  return [...slips.values()];
}

function told({ wrong, right, count }: Slip): Pick<Breach, 'message' | 'fix'> {
  return {
    message: `“${wrong}”不是规范的写法${count > 1 ? `（共 ${count} 处）` : ''}`,
    fix: `写成：${right}`,
  };
}
