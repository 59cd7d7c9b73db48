import type { Reference } from '../schemas/field.ts';
import { type Kind, kinds } from '../schemas/kinds.ts';
import type { Files } from './files.ts';
import type { Finding } from './finding.ts';
import type { Inspections } from './inspection.ts';
import type { Lists } from './read-lists.ts';
import type {
  AnyRecord,
  Decision,
  Department,
  Meeting,
  Policy,
  RecordTypes,
  Site,
  Topic,
} from './records.ts';
import { referencesOf } from './references.ts';
import { type WorkingCalendar, workingCalendar } from './working-days.ts';

/** All records in memory, and how they refer to each other. Nothing in it changes after reading. */
export class Archive {
  readonly lists: Lists;
  readonly records: readonly AnyRecord[];
  readonly files: Files;
  /** What is wrong with the form of the files, in reading order. */
  readonly faults: readonly Finding[];
  /** What was found inside the attachments, by their path. */
  readonly inspections: Inspections;
  readonly calendar: WorkingCalendar;
  readonly #byKind: ReadonlyMap<Kind, readonly AnyRecord[]>;
  readonly #byMeeting: ReadonlyMap<string, readonly Decision[]>;
  readonly #byPath: ReadonlyMap<string, AnyRecord>;
  readonly #byNumber: ReadonlyMap<string, Policy>;
  readonly #departments: ReadonlyMap<string, Department>;
  readonly #topics: ReadonlyMap<string, Topic>;
  readonly #referring: ReadonlyMap<string, readonly AnyRecord[]>;

  constructor(
    lists: Lists,
    records: readonly AnyRecord[],
    files: Files,
    faults: readonly Finding[],
    inspections: Inspections = new Map(),
  ) {
    this.lists = lists;
    this.records = records;
    this.files = files;
    this.faults = faults;
    this.inspections = inspections;
    this.calendar = workingCalendar(lists.calendar);
    this.#byKind = Map.groupBy(records, ({ kind }) => kind);
    this.#byMeeting = Map.groupBy(this.all('decision'), meetingIdOf);
    this.#byPath = new Map(records.map((record) => [record.path, record]));
    this.#byNumber = new Map(
      this.all('policy').flatMap((policy) =>
        policy.documentNumber ? [[policy.documentNumber, policy] as const] : [],
      ),
    );
    this.#departments = departmentsByName(lists.departments);
    this.#topics = new Map(lists.topics.map((topic) => [topic.name, topic]));
    this.#referring = this.#reverse();
  }

  get site() {
    return this.lists.site;
  }

  /** 时限, with the defaults of the schema for what site.yaml leaves out. */
  get limits() {
    return this.lists.site.limits as NonNullable<Site['limits']>;
  }

  get departments() {
    return this.lists.departments;
  }

  get topics() {
    return this.lists.topics;
  }

  /** All records of a kind, by id. */
  all<K extends Kind>(kind: K): readonly RecordTypes[K][] {
    return (this.#byKind.get(kind) ?? []) as readonly RecordTypes[K][];
  }

  /** The record at a page address below the portal's own, `/policies/2026/qjff-2026-12/`. */
  at(path: string): AnyRecord | undefined {
    return this.#byPath.get(path);
  }

  /** A policy by its id or its 发文字号. */
  policy(reference: string): Policy | undefined {
    const found = this.#byPath.get(`/policies/${reference}/`) ?? this.#byNumber.get(reference.trim());
    return found?.kind === 'policy' ? found : undefined;
  }

  /** A 议定事项 by its id. */
  decision(id: string): Decision | undefined {
    const found = this.#byPath.get(`/meetings/${id}/`);
    return found?.kind === 'decision' ? found : undefined;
  }

  /** A department by its short, full or former name. */
  department(name: string): Department | undefined {
    return this.#departments.get(name);
  }

  /** A subject category by its name. */
  topic(name: string): Topic | undefined {
    return this.#topics.get(name);
  }

  /** The record, department or topic that a reference names. */
  resolve(kind: Reference, reference: string): Policy | Decision | Department | Topic | undefined {
    if (kind === 'policy') return this.policy(reference);
    if (kind === 'decision') return this.decision(reference);
    return kind === 'department' ? this.department(reference) : this.topic(reference);
  }

  /** The records that name this one in a field, given by its identifier: `referring('repeals', policy)` are those that repeal it. */
  referring(identifier: string, target: AnyRecord | Department | Topic): readonly AnyRecord[] {
    return this.#referring.get(`${identifier} ${target.path}`) ?? [];
  }

  /** The meeting that dealt with an item. */
  meetingOf(decision: Decision): Meeting | undefined {
    const found = this.#byPath.get(`/meetings/${meetingIdOf(decision)}/`);
    return found?.kind === 'meeting' ? found : undefined;
  }

  /** The items of a meeting, in the order of their numbers. */
  decisionsOf(meeting: Meeting): readonly Decision[] {
    return [...(this.#byMeeting.get(meeting.id) ?? [])].sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  }

  #reverse(): Map<string, AnyRecord[]> {
    const referring = new Map<string, AnyRecord[]>();
    for (const record of this.records) {
      for (const { identifier, refersTo, value } of referencesOf(record, kinds[record.kind].table)) {
        const target = this.resolve(refersTo, value);
        if (!target) continue;
        const key = `${identifier} ${target.path}`;
        const others = referring.get(key) ?? [];
        if (!others.includes(record)) others.push(record);
        referring.set(key, others);
      }
    }
    return referring;
  }
}

function meetingIdOf({ id }: Decision): string {
  return id.slice(0, id.lastIndexOf('/'));
}

function departmentsByName(departments: readonly Department[]): Map<string, Department> {
  const byName = new Map<string, Department>();
  const names = [
    (one: Department) => one.formerNames,
    (one: Department) => (one.fullName ? [one.fullName] : []),
    (one: Department) => [one.name],
  ];
  for (const namesOf of names)
    for (const one of departments) for (const name of namesOf(one)) byName.set(name, one);
  return byName;
}
