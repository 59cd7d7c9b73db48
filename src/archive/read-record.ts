import { type Kind, kinds } from '../schemas/kinds.ts';
import { withheld } from '../schemas/withheld.ts';
import { emptyValues, readValues, withoutQuotes } from './faults.ts';
import type { Finding } from './finding.ts';
import { readYaml, splitFrontMatter } from './front-matter.ts';
import { locate } from './locate.ts';
import type { AnyRecord } from './records.ts';

const SAMPLE = '文件第一行写 ---，接着逐行写“键: 值”，再写一行 ---，后面是正文';

/** One file's text as a record of its kind, with what is wrong in it. The record is made even where nothing can be read, so that others may refer to it. */
export function readRecord(
  kind: Kind,
  id: string,
  file: string,
  text: string,
): { record: AnyRecord; faults: Finding[] } {
  const parts = splitFrontMatter(text);
  const yaml = parts ? readYaml(parts.frontMatter, 2) : undefined;
  const raw = isTable(yaml?.value) ? yaml.value : undefined;
  const isWithheld = raw?.['公开属性'] === '不予公开' && (kind === 'policy' || kind === 'decision');
  const table = isWithheld ? withheld : kinds[kind].table;
  const empty = emptyValues(kinds[kind].table);
  const { values, faults } = raw ? readValues(raw, table) : { values: {}, faults: [] };
  // A stub's surplus keys are told by a rule of their own; those inside 不予公开 are not.
  const allTold = isWithheld
    ? faults.filter((fault) => fault.rule !== 'key-is-known' || fault.path.length > 1)
    : faults;
  const told = isWithheld || raw?.['不予公开'] !== undefined ? allTold.map(withoutQuotes) : allTold;
  const base = {
    kind,
    id,
    file,
    path: `/${kinds[kind].folder}/${id}/`,
    body: isWithheld ? '' : (parts?.body ?? ''),
    bodyLine: parts?.bodyLine ?? 1,
    hasBody: (parts?.body ?? '').trim() !== '',
    frontMatter: parts?.frontMatter ?? '',
    keys: raw ? Object.keys(raw) : [],
    faultyKeys: new Set(told.map((fault) => String(fault.path[0]))),
    isReadable: raw !== undefined,
  };
  const record = { ...empty, ...withoutUndefined(values), ...base } as unknown as AnyRecord;
  const finding = (rule: string, line: number, column: number, message: string, fix: string): Finding => ({
    file,
    line,
    column,
    rule,
    kind: 'must',
    message,
    basis: '',
    fix,
  });
  if (!parts)
    return { record, faults: [finding('front-matter-is-readable', 1, 1, '没有开头的说明部分', SAMPLE)] };
  if (!raw) {
    const broken = yaml?.faults ?? [];
    if (broken.length === 0)
      broken.push({
        line: 2,
        column: 1,
        message: '开头的说明部分里没有“键: 值”',
        fix: '每行写“键: 值”，冒号用半角，后面空一格',
      });
    return {
      record,
      faults: broken.map((fault) =>
        finding('front-matter-is-readable', fault.line, fault.column, fault.message, fault.fix),
      ),
    };
  }
  return {
    record,
    faults: told.map((fault) => {
      const { line, column } = locate(record, fault.path);
      return { ...finding(fault.rule, line, column, fault.message, fault.fix), key: String(fault.path[0]) };
    }),
  };
}

/** Whether YAML gave keys and values. */
export function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutUndefined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
