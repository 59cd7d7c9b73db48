import type { AnyRecord } from '../archive/records.ts';
import type { StatusChange } from '../archive/status.ts';
import type { Changes, GoneAddress, RecordChange, StatusDifference } from '../publish/changes.ts';
import type { ClauseChange } from '../publish/clause-changes.ts';
import { kinds } from '../schemas/kinds.ts';
import { difference, type ReportStyle, written } from './difference.ts';

const names: Readonly<Record<RecordChange['change'], string>> = {
  added: '新增',
  amended: '有改动',
  moved: '换了地址',
  withdrawn: '撤回',
  withheld: '转为不予公开',
  removed: '删去',
};
const fileNames = { added: '新增', changed: '有改动', removed: '删去' } as const;

/** What will change for readers, as a reviewer reads it. `since` names the version that was compared. */
export function changesReport(changes: Changes, since: string, style: ReportStyle): string {
  const line = (text: string, depth = 0) => item(text, style, depth);
  const sections = [
    ...Object.entries(names).map(([change, name]) => {
      const those = changes.records.filter((one) => one.change === change);
      return section(
        `${name} ${those.length} 份`,
        those.flatMap((one) => recordLines(one, style)),
        style,
      );
    }),
    section(
      '有效性的变化',
      changes.statuses.map((one) => line(statusText(one))),
      style,
    ),
    section(
      '不再有的网页地址',
      changes.goneAddresses.map((one) => line(goneText(one))),
      style,
    ),
    section(
      '新的网页地址',
      changes.newAddresses.map((address) => line(address)),
      style,
    ),
    section(
      '清单和附件',
      changes.files.map(({ path, change }) => line(`${path}（${fileNames[change]}）`)),
      style,
    ),
  ].filter((lines) => lines.length > 0);
  const heading =
    style.format === 'markdown'
      ? `## 这次改动，读者会看到什么\n\n与 ${written(since, style.format)} 比较。`
      : `与 ${since} 比较：`;
  if (sections.length === 0) return `${heading}\n\n没有读者看得到的变化。`;
  return [heading, ...sections.map((lines) => lines.join('\n'))].join('\n\n');
}

function section(title: string, lines: readonly string[], { format }: ReportStyle): string[] {
  if (lines.length === 0) return [];
  return format === 'markdown' ? [`### ${title}`, '', ...lines] : [`【${title}】`, ...lines];
}

function item(text: string, { format, mask }: ReportStyle, depth: number): string {
  return `${'  '.repeat(depth)}- ${written(mask(text), format)}`;
}

function recordLines(one: RecordChange, style: ReportStyle): string[] {
  const { record, before, fields, clauses, text } = one;
  const label = kinds[record.kind].label;
  // What is taken back may be what should never have been seen: not even its title is repeated here.
  if (one.change === 'removed' || one.change === 'withheld')
    return [item(`${label} ${record.path}`, style, 0)];
  const address = before && before.path !== record.path ? `${before.path} → ${record.path}` : record.path;
  const first = item(
    `${label}：${titleOf(record)} ${address}${one.isPublic ? '' : unseen(record)}`,
    style,
    0,
  );
  if (one.change === 'withdrawn') return [first];
  const detail = (name: string, old: string, now: string) =>
    `${item(`${name}：`, style, 1)}${difference(old, now, style)}`;
  return [
    first,
    ...fields.map(({ key, before: old, after }) => detail(key, old, after)),
    ...(text ? [detail(clauses.length > 0 ? '条款前的正文' : '正文', text.before, text.after)] : []),
    ...clauses.map((clause) => clauseLine(clause, detail, style)),
  ];
}

function unseen(record: AnyRecord): string {
  if ('disclosure' in record && record.disclosure === '不予公开') return '（只在不予公开目录里登记依据）';
  return 'publishedOn' in record && record.publishedOn
    ? `（${record.publishedOn} 起公开，现在还没有网页）`
    : '（没有网页）';
}

function clauseLine(
  { change, label, newLabel, before, after }: ClauseChange,
  detail: (name: string, old: string, now: string) => string,
  style: ReportStyle,
): string {
  if (change !== 'renumbered') return detail(`${label} ${fileNames[change]}`, before, after);
  return item(`${label} 现在是 ${newLabel}，文字没有变；引用旧条款号的地方要核对`, style, 1);
}

function goneText({ address, redirect }: GoneAddress): string {
  return redirect
    ? `${address} → ${redirect}`
    : `${address}：读者会找不到。发布过的，在 redirects.yaml 写明新地址`;
}

function statusText({ policy, before, after }: StatusDifference): string {
  return `${titleOf(policy)} ${policy.path}：原来 ${statusWords(before)}；现在 ${statusWords(after)}`;
}

function statusWords(changes: readonly StatusChange[]): string {
  const texts = changes.map(({ status, by }) => {
    const acting = by.map((one) => one.documentNumber ?? one.id).join('、');
    return acting === '' ? status : `${status}（由 ${acting}）`;
  });
  return texts.map((text, index) => (index === 0 ? text : `${changes[index]?.day} 起 ${text}`)).join('，');
}

function titleOf(record: AnyRecord): string {
  const isWithheld = 'disclosure' in record && record.disclosure === '不予公开';
  return ('title' in record && record.title) || (isWithheld ? '不予公开的记录' : '（没有标题）');
}
