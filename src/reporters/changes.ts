import { diffChars } from 'diff';
import type { AnyRecord } from '../archive/records.ts';
import type { StatusChange } from '../archive/status.ts';
import type { Changes, RecordChange, StatusDifference } from '../publish/changes.ts';
import type { ClauseChange } from '../publish/clause-changes.ts';
import { kinds } from '../schemas/kinds.ts';

/** `text` for a terminal, `markdown` for the page of a change request. */
export type ChangesFormat = 'text' | 'markdown';

const names: Readonly<Record<RecordChange['change'], string>> = {
  added: '新增',
  amended: '有改动',
  moved: '换了地址',
  withdrawn: '撤回',
  withheld: '转为不予公开',
  removed: '删去',
};
/** Longest stretch of unchanged text that is shown between two changes. */
const CONTEXT = 12;
/** A value that is longer is shown by its beginning. */
const LONGEST = 400;

/** What will change for readers, as a reviewer reads it. `since` names the version that was compared. */
export function changesReport(changes: Changes, since: string, format: ChangesFormat): string {
  const sections = [
    ...Object.entries(names).map(([change, name]) => {
      const those = changes.records.filter((one) => one.change === change);
      return section(
        `${name} ${those.length} 份`,
        those.flatMap((one) => recordLines(one, format)),
        format,
      );
    }),
    section(
      '有效性的变化',
      changes.statuses.map((one) => statusLine(one, format)),
      format,
    ),
    section(
      '不再有的网页地址',
      changes.goneAddresses.map(({ address, redirect }) =>
        item(
          redirect
            ? `${address} → ${redirect}`
            : `${address}：读者会找不到。发布过的，在 redirects.yaml 写明新地址`,
          format,
        ),
      ),
      format,
    ),
    section(
      '新的网页地址',
      changes.newAddresses.map((address) => item(address, format)),
      format,
    ),
    section(
      '清单和附件',
      changes.files.map(({ path, change }) =>
        item(`${path}（${{ added: '新增', changed: '有改动', removed: '删去' }[change]}）`, format),
      ),
      format,
    ),
  ].filter((lines) => lines.length > 0);
  const heading =
    format === 'markdown' ? `## 这次改动，读者会看到什么\n\n与 \`${since}\` 比较。` : `与 ${since} 比较：`;
  if (sections.length === 0) return `${heading}\n\n没有读者看得到的变化。`;
  return [heading, ...sections.map((lines) => lines.join('\n'))].join('\n\n');
}

function section(title: string, lines: readonly string[], format: ChangesFormat): string[] {
  if (lines.length === 0) return [];
  return format === 'markdown' ? [`### ${title}`, '', ...lines] : [`【${title}】`, ...lines];
}

function item(text: string, format: ChangesFormat, depth = 0): string {
  return `${'  '.repeat(depth)}- ${format === 'markdown' ? escapeMarkdown(text) : text}`;
}

function recordLines(one: RecordChange, format: ChangesFormat): string[] {
  const { record, before, fields, clauses, text, isPublic } = one;
  const address = before && before.path !== record.path ? `${before.path} → ${record.path}` : record.path;
  const note =
    isPublic || one.change === 'removed' || one.change === 'withheld' ? '' : `（${unseen(record)}）`;
  return [
    item(`${kinds[record.kind].label}：${titleOf(record)} ${address}${note}`, format),
    ...fields.map(
      ({ key, before: old, after }) => item(`${key}：`, format, 1) + difference(old, after, format),
    ),
    ...(text
      ? [
          item(`${clauses.length > 0 || text.after === '' ? '条款前的正文' : '正文'}：`, format, 1) +
            difference(text.before, text.after, format),
        ]
      : []),
    ...clauses.map((clause) => clauseLine(clause, format)),
  ];
}

function unseen(record: AnyRecord): string {
  if ('disclosure' in record && record.disclosure === '不予公开') return '只在不予公开目录里登记依据';
  return 'publishedOn' in record && record.publishedOn
    ? `${record.publishedOn} 起公开，现在还没有网页`
    : '没有网页';
}

function clauseLine({ change, label, newLabel, before, after }: ClauseChange, format: ChangesFormat): string {
  if (change === 'renumbered')
    return item(`${label} 现在是 ${newLabel}，文字没有变；引用旧条款号的地方要核对`, format, 1);
  const name = { added: '新增', changed: '有改动', removed: '删去' }[change];
  return item(`${label} ${name}：`, format, 1) + difference(before, after, format);
}

function statusLine({ policy, before, after }: StatusDifference, format: ChangesFormat): string {
  return item(`${titleOf(policy)} ${policy.path}：原来 ${inWords(before)}；现在 ${inWords(after)}`, format);
}

function inWords(changes: readonly StatusChange[]): string {
  const [now, ...later] = changes.map(({ day, status, by }) => ({
    day,
    text: `${status}${by.length > 0 ? `（由 ${by.map((one) => one.documentNumber ?? one.id).join('、')}）` : ''}`,
  }));
  return [now?.text ?? '', ...later.map(({ day, text }) => `${day} 起 ${text}`)].join('，');
}

function titleOf(record: AnyRecord): string {
  return (
    ('title' in record && record.title) ||
    ('disclosure' in record && record.disclosure === '不予公开' ? '不予公开的记录' : '（没有标题）')
  );
}

/** One value beside the other; only what differs, with a little around it. */
function difference(before: string, after: string, format: ChangesFormat): string {
  const [gone, come] =
    format === 'markdown'
      ? [
          ['~~', '~~'],
          ['**', '**'],
        ]
      : [
          ['[-', '-]'],
          ['{+', '+}'],
        ];
  const mark = (text: string, [open = '', close = ''] = come) => {
    const plain = format === 'markdown' ? escapeMarkdown(text) : text;
    return plain.trim() === '' ? '' : `${open}${plain.trim()}${close}`;
  };
  const shown = (text: string) => cut(text.replace(/\s+/g, ' ').trim());
  if (before === '' || after === '') return before === '' ? mark(shown(after)) : mark(shown(before), gone);
  const parts = diffChars(before.replace(/\s+/g, ' '), after.replace(/\s+/g, ' '), { timeout: 500 });
  // Texts that have little in common are easier to read whole than letter by letter.
  const same = (parts ?? [])
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  if (!parts || same < Math.max(before.length, after.length) / 2)
    return `${mark(shown(before), gone)} ${mark(shown(after))}`;
  return parts
    .map(({ value, added, removed }, index) =>
      added
        ? mark(cut(value))
        : removed
          ? mark(cut(value), gone)
          : around(value, index === 0, index === parts.length - 1, format),
    )
    .join(format === 'markdown' ? ' ' : '');
}

function around(text: string, isFirst: boolean, isLast: boolean, format: ChangesFormat): string {
  const short =
    text.length <= 2 * CONTEXT
      ? text
      : `${isFirst ? '' : text.slice(0, CONTEXT)}……${isLast ? '' : text.slice(-CONTEXT)}`;
  return format === 'markdown' ? escapeMarkdown(short) : short;
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}……（共 ${text.length} 字）`;
}

/** Text that a forge must not read as its own markup: no heading, link, mention or tag. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()<>#+!|~@&]/g, (mark) => (mark === '@' ? '@\u200b' : `\\${mark}`))
    .replace(/\n/g, ' ');
}
