import { pinyin } from 'pinyin-pro';
import type { Archive } from '../archive/archive.ts';
import { documentNumberOf } from '../archive/document-number.ts';
import { type Kind, kinds } from '../schemas/kinds.ts';
import { meetingKinds } from '../schemas/meeting.ts';
import { type Draft, fileOf } from './draft.ts';
import type { Values } from './values-by-path.ts';

const LONGEST = 24;

/** The id of a new record, free in the archive and among the drafts: 示范府发〔2026〕14号 gives 2026/qjff-2026-14. */
export function recordId(
  kind: Kind,
  values: Readonly<Values>,
  archive: Archive,
  drafts: readonly Draft[] = [],
): string {
  const day = String(
    values['成文日期'] ?? values['召开日期'] ?? values['开始日期'] ?? values['发布日期'] ?? '',
  );
  const numbered = kind === 'policy' ? documentNumberOf(String(values['发文字号'] ?? '')) : undefined;
  const year =
    (numbered ? String(numbered.year) : /^\d{4}/.exec(day)?.[0]) ??
    String(values['年份'] ?? values['成文年份'] ?? '');
  if (kind === 'report') return year;
  if (kind === 'meeting') return meetingId(values, year);
  const stem = `${year || 'xxxx'}/${stemOf(kind, values, archive, year)}`;
  const taken = new Set([...archive.files.paths, ...drafts.map(fileOf)]);
  const isFree = (id: string) => !taken.has(fileOf({ kind, id }));
  // Two stubs of a year differ in nothing else than their place.
  if (values['公开属性'] === '不予公开')
    return counted(`${year}/withheld-`, 1, (number) => String(number).padStart(2, '0'), isFree);
  return isFree(stem) ? stem : counted(`${stem}-`, 2, String, isFree);
}

/** The folder of a meeting below meetings/. */
export function meetingId(values: Readonly<Values>, year: string): string {
  const kind = meetingKinds[values['会议类型'] as keyof typeof meetingKinds] ?? 'special';
  return `${year}/${kind}-${String(values['次数'] ?? '').padStart(3, '0')}`;
}

function stemOf(kind: Kind, values: Readonly<Values>, archive: Archive, year: string): string {
  const number = documentNumberOf(String(values['发文字号'] ?? ''));
  if (kind === 'policy' && number) return `${initialsOf(number.code)}-${number.year}-${number.serial}`;
  if (kind === 'interpretation') {
    const policy = archive.policy(String((values['解读文件'] as string[] | undefined)?.[0] ?? ''));
    if (policy) return `${policy.id.split('/').at(-1)}-jiedu`;
  }
  if (kind === 'consultation')
    return `${initialsOf(String((values['起草部门'] as string[] | undefined)?.[0] ?? ''))}-zqyj-${year}`;
  // What stands after 关于 tells one title from another; the issuer before it is the same in all of them.
  const title = String(values['标题'] ?? '')
    .replace(/^.*?关于(?:印发|公布|做好|加强|进一步)?/, '')
    .replace(/（[^）]*）$/, '')
    .replace(/的?(?:通知|公告|通告|意见|决定|报告)$/, '');
  return initialsOf(title).slice(0, LONGEST).replace(/-+$/, '') || kinds[kind].folder;
}

function counted(
  before: string,
  first: number,
  show: (number: number) => string,
  isFree: (id: string) => boolean,
): string {
  for (let number = first; ; number++) if (isFree(before + show(number))) return before + show(number);
}

/** The first letters of a text's pinyin, figures and letters as they are. */
function initialsOf(text: string): string {
  const letters = pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' });
  return letters
    .join('')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
