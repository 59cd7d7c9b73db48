import type { Archive } from '../../archive/archive.ts';
import type { Day } from '../../archive/days.ts';
import {
  LEDGER_FILE,
  type LedgerEntry,
  REDIRECTS_FILE,
  readLedger,
  readRedirects,
} from '../../archive/ledger.ts';
import { locateInList } from '../../archive/locate-in-list.ts';
import { kinds } from '../../schemas/kinds.ts';
import { type Breach, portalRule } from '../rule.ts';
import { cut, targetOf } from './addresses.ts';
import { follow, redirectFaults } from './redirect-faults.ts';

const POLICY = 'policies/2026/example.md';
const LEDGER = '/policies/2026/example/ 2026-03-09\n/policies/2026/example/#clause-2 2026-03-09\n';
const TWO_CLAUSES = { 正文: '第一条 目的。\n\n第二条 范围。' };
const judged = new Set<string>([
  ...Object.values(kinds).map(({ folder }) => folder),
  'departments',
  'topics',
]);

export const addressStillResolves = portalRule({
  id: 'address-still-resolves',
  title: '发布过的网页和条款的地址一直有效，改了的转到新地址',
  kind: 'must',
  basis: { law: ['《政府网站发展指引》（国办发〔2017〕47号）'] },
  appliesTo: ({ archive: { files } }) =>
    [LEDGER_FILE, REDIRECTS_FILE].some((file) => files.paths.includes(file)),
  checkPortal(context) {
    const { archive, today } = context;
    const { entries, badLines } = readLedger(archive.files) ?? { entries: [], badLines: [] };
    const redirects = readRedirects(archive.files);
    const published = new Set(redirects.size === 0 ? [] : entries.map(({ address }) => address));
    return [
      ...badLines.map((line) => ({
        place: { file: LEDGER_FILE, line, column: 1 },
        message: '这一行读不出地址和日期',
        fix: '恢复成原来的样子：地址、一个空格、第一次发布的日期，如：/policies/2026/example/ 2026-03-09',
      })),
      ...entries.flatMap((entry) => breach(entry, redirects, archive, today)),
      ...redirectFaults(context, (address) => published.has(address)),
    ];
  },
  examples: [
    {
      outcome: 'passes',
      because: '网页和条款都还在',
      content: { 'ledger.txt': LEDGER, [POLICY]: TWO_CLAUSES },
    },
    {
      outcome: 'passes',
      because: '文件改了编号，旧地址转到新地址',
      content: {
        'ledger.txt': LEDGER,
        'policies/2026/renamed.md': TWO_CLAUSES,
        'redirects.yaml': '/policies/2026/example/: /policies/2026/renamed/\n',
      },
    },
    {
      outcome: 'passes',
      because: '撤回的文件留有说明的网页',
      content: {
        'ledger.txt': LEDGER,
        [POLICY]: { ...TWO_CLAUSES, 撤回: { 日期: '2026-05-06', 原因: '文件有误' } },
      },
    },
    { outcome: 'fails', because: '文件删去了', content: { 'ledger.txt': LEDGER } },
    {
      outcome: 'fails',
      because: '发布过的条款没有了',
      content: { 'ledger.txt': LEDGER, [POLICY]: { 正文: '第一条 目的。' } },
    },
    {
      outcome: 'fails',
      because: '发布过的文件改成了不予公开',
      content: { 'ledger.txt': LEDGER, [POLICY]: '---\n公开属性: 不予公开\n---\n' },
    },
    {
      outcome: 'fails',
      because: '转到的新地址也没有',
      content: {
        'ledger.txt': LEDGER,
        'redirects.yaml': '/policies/2026/example/: /policies/2026/renamed/\n',
      },
    },
    {
      outcome: 'fails',
      because: '两个地址转来转去',
      content: {
        'ledger.txt': LEDGER,
        'redirects.yaml':
          '/policies/2026/example/: /policies/2026/a/\n/policies/2026/a/: /policies/2026/example/\n',
      },
    },
    {
      outcome: 'fails',
      because: '旧地址还有自己的网页，转不到新地址',
      content: {
        [POLICY]: TWO_CLAUSES,
        'policies/2026/other.md': {},
        'redirects.yaml': '/policies/2026/example/: /policies/2026/other/\n',
      },
    },
    {
      outcome: 'fails',
      because: '旧地址不在本站',
      content: { [POLICY]: {}, 'redirects.yaml': 'https://old.example/x.html: /policies/2026/example/\n' },
    },
    {
      outcome: 'passes',
      because: '从前网站的地址转到现在的网页',
      content: { [POLICY]: {}, 'redirects.yaml': '/zwgk/t2022.html: /policies/2026/example/\n' },
    },
    {
      outcome: 'fails',
      because: '台账有一行被改坏了',
      content: { 'ledger.txt': `${LEDGER}policies/2026/x\n`, [POLICY]: TWO_CLAUSES },
    },
    { outcome: 'does not apply', because: '还没有地址台账，也没有转址', content: { [POLICY]: {} } },
  ],
});

type Placed = Breach & { place: NonNullable<Breach['place']> };

function breach(
  { address, firstDay, line }: LedgerEntry,
  redirects: Map<string, string>,
  archive: Archive,
  today: Day,
): Placed[] {
  if (!judged.has(address.slice(1, address.indexOf('/', 1)))) return [];
  // Most portals redirect nothing, and a ledger may have half a million lines.
  const end = redirects.size === 0 ? address : follow(address, redirects);
  const { state } = end === undefined ? { state: 'circle' as const } : targetOf(end, archive, today);
  if (state === 'answers') return [];
  const from = redirects.has(address) ? address : cut(address).path;
  const redirected = redirects.get(from);
  if (redirected !== undefined) {
    const place = locateInList(archive.files, REDIRECTS_FILE, [from]);
    const reason = state === 'circle' ? '绕成了一圈' : `转到的“${end}”打不开`;
    return [
      { place, message: `${firstDay} 发布过的 ${address}，${reason}`, fix: `把“${from}”后面改成现在的地址` },
    ];
  }
  const what = {
    scheduled: '现在还没有到发布日期',
    withheld: '现在不予公开，没有网页',
    'has no such clause': '现在没有这一条',
    unknown: '现在打不开',
    circle: '',
  }[state];
  const moved = `改了编号的，在 ${REDIRECTS_FILE} 写上：${address}: 新地址`;
  const fix =
    state === 'withheld'
      ? '发布过的不能悄悄拿掉：恢复记录，写明“撤回”的日期和原因'
      : `${moved}；删错的，恢复；不该再公开的，保留记录，写明“撤回”`;
  return [
    {
      place: { file: LEDGER_FILE, line, column: 1 },
      message: `${firstDay} 发布过的 ${address} ${what}`,
      fix,
    },
  ];
}
