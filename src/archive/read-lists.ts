import { pinyin } from 'pinyin-pro';
import { department } from '../schemas/department.ts';
import type { Table } from '../schemas/field.ts';
import { calendar, duties, terms, topic } from '../schemas/lists.ts';
import { site } from '../schemas/site.ts';
import { emptyValues, readValues } from './faults.ts';
import type { Files } from './files.ts';
import type { Finding } from './finding.ts';
import { locateInYaml, type Path, readYaml } from './front-matter.ts';
import { isTable } from './read-record.ts';
import { readText } from './read-text.ts';
import type { Department, Duties, Site, Terms, Topic, TopicEntry } from './records.ts';
import type { CalendarYear } from './working-days.ts';

/** The list files of a portal. What is missing or faulty is told in `faults`, and the rest is there. */
export interface Lists {
  readonly site: Site;
  readonly departments: readonly Department[];
  readonly topics: readonly Topic[];
  readonly terms: Terms;
  /** Undefined where the portal maps no local work rules: messages then cite national law alone. */
  readonly duties: Duties | undefined;
  readonly calendar: readonly CalendarYear[];
  readonly faults: readonly Finding[];
}

/** Reads site.yaml, departments.yaml, topics.yaml, terms.yaml, duties.yaml and calendar/. */
export function readLists(files: Files): Lists {
  const faults: Finding[] = [];
  const one = (file: string, table: Table) => readTable(files, file, table, faults);
  const many = (file: string, table: Table) => readEntries(files, file, table, faults);
  for (const [file, what] of [
    ['site.yaml', '名称、网址、主办单位、网站标识码、联系电话'],
    ['departments.yaml', '发文、起草、解读的各机构'],
    ['topics.yaml', '主题分类'],
  ] as const) {
    if (!files.paths.includes(file)) {
      faults.push(
        fault(file, 'content-is-complete', 1, 1, `缺少 ${file}`, `在内容文件夹里建 ${file}，写明${what}`),
      );
    }
  }
  const departments = many('departments.yaml', department).map(withIdentity);
  faults.push(
    ...told(
      'departments.yaml',
      files,
      departments.map(({ name }) => name),
      '简称',
    ),
  );
  const topics = topicsOf(many('topics.yaml', topic) as TopicEntry[]);
  faults.push(
    ...told(
      'topics.yaml',
      files,
      topics.map(({ name }) => name),
      '名称',
    ),
  );
  return {
    site: one('site.yaml', site) as Site,
    departments,
    topics,
    terms: one('terms.yaml', terms) as Terms,
    duties: files.paths.includes('duties.yaml') ? (one('duties.yaml', duties) as Duties) : undefined,
    calendar: files.paths
      .filter((path) => /^calendar\/\d{4}\.yaml$/.test(path))
      .map((path) => ({ year: path.slice(9, 13), ...(one(path, calendar) as Omit<CalendarYear, 'year'>) })),
    faults,
  };
}

/** The ASCII id of a Chinese name: its pinyin, run together. */
function idOf(name: string): string {
  const letters = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
  return (
    letters
      .join('')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'x'
  );
}

function withIdentity(values: Record<string, unknown>, index: number): Department {
  const name = String(values.name ?? '');
  const id = idOf(name);
  return { ...values, id, name, path: `/departments/${id}/`, index } as Department;
}

function topicsOf(entries: readonly TopicEntry[]): Topic[] {
  const topicNamed = (name: string) => ({ id: idOf(name), name, path: `/topics/${idOf(name)}/` });
  return entries.flatMap(({ name = '', children }) => [
    topicNamed(name),
    ...children.map((child) => ({ ...topicNamed(child.name), parent: name })),
  ]);
}

/** Names that stand twice in one list file, or that would share a page. */
function told(file: string, files: Files, names: readonly string[], key: string): Finding[] {
  const first = new Map<string, string>();
  const faults: Finding[] = [];
  for (const name of names) {
    const id = idOf(name);
    const other = first.get(id);
    first.set(id, other ?? name);
    if (other === undefined || name === '') continue;
    const line = lineOfSecond(files, file, name);
    const message =
      other === name ? `“${name}”写了两次` : `“${name}”和“${other}”的拼音相同，会用同一个网页地址`;
    faults.push(fault(file, 'list-entry-is-unique', line, 1, message, `只留一个，或者换一个${key}`));
  }
  return faults;
}

function lineOfSecond(files: Files, file: string, name: string): number {
  const lines = readText(files, file).text.split('\n');
  return lines.findLastIndex((line) => line.includes(name)) + 1 || 1;
}

function readTable(files: Files, file: string, table: Table, faults: Finding[]): Record<string, unknown> {
  if (!files.paths.includes(file)) return emptyValues(table);
  const { value, text } = readFile(files, file, faults);
  if (value !== undefined && !isTable(value)) {
    faults.push(
      fault(file, 'front-matter-is-readable', 1, 1, '这里要逐行写“键: 值”', `对照手册里 ${file} 的样子改`),
    );
  }
  const { values, faults: found } = readValues(isTable(value) ? value : {}, table);
  if (isTable(value) || text.trim() === '')
    for (const one of found)
      faults.push({ ...one, ...placeOf(file, text, one.path), kind: 'must', basis: '' });
  return { ...emptyValues(table), ...values };
}

function readEntries(files: Files, file: string, table: Table, faults: Finding[]): Record<string, unknown>[] {
  if (!files.paths.includes(file)) return [];
  const { value, text } = readFile(files, file, faults);
  if (!Array.isArray(value)) {
    if (value !== undefined || text.trim() === '') {
      faults.push(
        fault(
          file,
          'front-matter-is-readable',
          1,
          1,
          '这里要写成一列，每项以“- ”开头',
          `对照手册里 ${file} 的样子改`,
        ),
      );
    }
    return [];
  }
  return value.map((entry, index) => {
    const { values, faults: found } = readValues(isTable(entry) ? entry : {}, table, [index]);
    for (const one of found)
      faults.push({ ...one, ...placeOf(file, text, one.path), kind: 'must', basis: '' });
    return { ...emptyValues(table), ...values };
  });
}

function readFile(files: Files, file: string, faults: Finding[]): { value: unknown; text: string } {
  const { text, fault: broken } = readText(files, file);
  if (broken) faults.push(broken);
  const yaml = readYaml(text, 1);
  faults.push(
    ...yaml.faults.map(({ line, column, message, fix }) =>
      fault(file, 'front-matter-is-readable', line, column, message, fix),
    ),
  );
  return { value: yaml.value, text };
}

function placeOf(file: string, text: string, path: Path) {
  return { file, line: 1, column: 1, ...locateInYaml(text, path, 1) };
}

function fault(
  file: string,
  rule: string,
  line: number,
  column: number,
  message: string,
  fix: string,
): Finding {
  return { file, line, column, rule, kind: 'must', message, basis: '', fix };
}
