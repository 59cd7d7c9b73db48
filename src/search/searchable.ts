import { createHash } from 'node:crypto';
import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import type { AnyRecord, Department } from '../archive/records.ts';
import { hasPage, isOpen, isWithdrawn, statusOn } from '../archive/status.ts';
import { plainParagraphs } from '../markdown/plain-text.ts';
import { kinds } from '../schemas/kinds.ts';
import type { Facet, FacetValue } from './facets.ts';
import type { Passage } from './text-file.ts';
import { withheldStubs } from './withheld-stubs.ts';

/** A public record as the search sees it. */
export interface Searchable {
  /** `<collection>/<record id>`. */
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly number?: string | undefined;
  readonly day?: Day | undefined;
  readonly facets: Readonly<Partial<Record<Facet, readonly FacetValue[]>>>;
  /** Facts and paragraphs that can be found besides title and number. */
  readonly passages: readonly Passage[];
}

/** A record before its texts are cut into passages, which takes time: plain values, so that it can be done in another thread. */
export interface SearchableEntry {
  readonly facts: Searchable;
  readonly texts: readonly SourceText[];
}

/** A text of a record as it stands in its file; with a title where it is that of an attachment. */
interface SourceText {
  readonly source: string;
  readonly attachment?: string;
}

/** Everything that may be found on a day, by id. Of a withheld record only its stub is among it, of a scheduled one nothing. */
export function entriesOf(archive: Archive, today: Day): SearchableEntry[] {
  const records = archive.records
    .filter((record) => hasPage(record, today))
    .map((record) => ({ facts: recordOf(record, archive, today), texts: textsOf(record, archive, today) }));
  const departments = archive.departments.map((department) => ({
    facts: departmentOf(department),
    texts: [],
  }));
  const stubs = withheldStubs(archive, today).map((facts) => ({ facts, texts: [] }));
  return [...records, ...departments, ...stubs].sort((a, b) => (a.facts.id < b.facts.id ? -1 : 1));
}

/** A record with all its passages. */
export function readEntry({ facts, texts }: SearchableEntry): Searchable {
  return { ...facts, passages: [...facts.passages, ...texts.flatMap(passagesOf)] };
}

/** A sign that changes with everything findable of a record. */
export function fingerprintOf({ facts, texts }: SearchableEntry): string {
  return createHash('sha256')
    .update(JSON.stringify([facts, texts]))
    .digest('hex');
}

function passagesOf({ source, attachment }: SourceText): Passage[] {
  if (attachment === undefined) {
    return plainParagraphs(source).map(({ text, anchor }): Passage => (anchor ? [text, anchor] : [text]));
  }
  const lines = source.split(/\n+/).map((line) => line.trim());
  return lines.filter((line) => line !== '').map((line): Passage => [line, '', attachment]);
}

/** The text of a record and of its attachments, where they are public. */
function textsOf(record: AnyRecord, archive: Archive, today: Day): SourceText[] {
  if (!isOpen(record, today)) return [];
  const attachments = 'attachments' in record ? record.attachments : [];
  // The visible text of a file, empty where anything was found in it that must not be repeated.
  const read = attachments.flatMap(({ title, file }) =>
    (archive.inspections.get(file)?.texts ?? []).map(({ text }) => ({ source: text, attachment: title })),
  );
  return [{ source: record.body }, ...read];
}

function recordOf(record: AnyRecord, archive: Archive, today: Day): Searchable {
  const folder = kinds[record.kind].folder;
  const departments = [...new Set(departmentNames(record))]
    .map((name) => archive.department(name))
    .filter((one) => one !== undefined);
  const topics =
    record.kind === 'policy'
      ? (record.topics ?? []).map((name) => archive.topic(name)).filter((one) => one !== undefined)
      : [];
  const day = dayOf(record);
  const year =
    day?.slice(0, 4) ??
    (record.kind === 'report' && record.year !== undefined ? String(record.year) : undefined);
  const withdrawn = isWithdrawn(record, today);
  const status = record.kind === 'policy' && !withdrawn ? statusOn(record, today, archive).status : undefined;
  const outcome = record.kind === 'decision' && !withdrawn ? record.outcome : undefined;
  const word = (value: string | undefined): FacetValue[] => (value ? [[value, value]] : []);
  return {
    id: `${folder}/${record.id}`,
    path: record.path,
    title: record.title || record.id,
    number: record.kind === 'policy' ? record.documentNumber : undefined,
    day,
    facets: {
      kind: [[folder, '']],
      department: departments.map(({ id, name }): FacetValue => [id, name]),
      topic: topics.map(({ id, name }): FacetValue => [id, name]),
      year: word(year),
      status: word(status),
      outcome: word(outcome),
    },
    passages: withdrawn
      ? []
      : phrasesOf([...departments.flatMap(namesOf), ...topics.map(({ name }) => name), ...factsOf(record)]),
  };
}

/** Facts that stand on the record's page besides its title and number. */
function factsOf(record: AnyRecord): (string | undefined)[] {
  const attachments = 'attachments' in record ? record.attachments.map(({ title }) => title) : [];
  switch (record.kind) {
    case 'policy':
      return [
        record.indexNumber,
        record.category,
        record.genre,
        record.summary,
        ...record.keywords,
        ...attachments,
      ];
    case 'decision':
      return [record.outcome, record.note, record.pending?.reason, ...attachments];
    case 'meeting':
      return [record.meetingKind, record.term];
    case 'consultation':
      return [record.feedback?.note, ...attachments];
    default:
      return attachments;
  }
}

/** Facts as passages, one each, so that no phrase runs across two. */
export function phrasesOf(facts: readonly (string | undefined)[]): Passage[] {
  return [...new Set(facts)]
    .filter((fact) => fact !== undefined && fact !== '')
    .map((fact): Passage => [fact as string]);
}

function departmentNames(record: AnyRecord): readonly string[] {
  switch (record.kind) {
    case 'policy':
      return [...(record.issuers ?? []), ...(record.drafters ?? [])];
    case 'interpretation':
      return record.interpreters ?? [];
    case 'decision':
      return record.proposedBy ?? [];
    case 'consultation':
      return record.drafters ?? [];
    default:
      return [];
  }
}

function dayOf(record: AnyRecord): Day | undefined {
  if (record.kind === 'meeting') return record.heldOn ?? record.publishedOn;
  return record.publishedOn;
}

function departmentOf(department: Department): Searchable {
  const { id, name, fullName, path } = department;
  const facts = [
    fullName && fullName !== name ? name : undefined,
    department.type,
    department.duties,
    department.phone,
    department.address,
    department.hours,
  ];
  return {
    id: `departments/${id}`,
    path,
    title: fullName || name,
    facets: { kind: [['departments', '']], department: [[id, name]] },
    passages: phrasesOf(facts),
  };
}

const namesOf = ({ name, fullName }: Department) =>
  fullName && fullName !== name ? [name, fullName] : [name];
