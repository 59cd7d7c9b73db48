import type { AnyRecord, Department, Topic } from '../archive/records.ts';
import { kinds } from '../schemas/kinds.ts';
import { columns, text } from '../text.ts';
import { updatedAt } from './feed-entry.ts';
import { dataKinds } from './public-fields.ts';
import type { DataSource } from './record-data.ts';
import { isReusable, newestBy } from './reusable.ts';

/** What a reader of feeds is offered at once; older ones stand in the lists. */
const NEWEST = 100;

/** A feed before it is written in one format or another. */
export interface Feed {
  /** Names its files: `decisions`, `departments/qumzj`. */
  readonly id: string;
  readonly name: string;
  /** The page whose news it brings. */
  readonly path: string;
  /** The newest records, the latest change first. */
  readonly records: readonly AnyRecord[];
}

/** A feed's id and name, enough to link to it. */
export type FeedName = Pick<Feed, 'id' | 'name'>;

/** The feed of all kinds of records. */
export const everything: FeedName = { id: 'all', name: text.feeds.all };

/** The feeds of single kinds. */
export const kindFeeds = {
  policy: { id: 'policies', name: columns.policies.name },
  interpretation: { id: 'interpretations', name: columns.interpretations.name },
  decision: { id: 'decisions', name: text.feeds.decisions },
  consultation: { id: 'consultations', name: columns.consultations.name },
} as const satisfies Record<string, FeedName>;

/** The feed of a department's or topic's page. */
export function feedOf(one: Department | Topic): FeedName {
  return { id: one.path.replace(/^\/|\/$/g, ''), name: one.name };
}

/** Every feed of a portal. What is scheduled, withheld or withdrawn is in none. */
export function feedsOf(source: DataSource): Feed[] {
  const { archive, today } = source;
  const newest = (records: readonly AnyRecord[]) =>
    newestBy(
      [...new Set(records)].filter((record) => isReusable(record, today)),
      (record) => updatedAt(record, today),
    ).slice(0, NEWEST);
  const ofKind = (Object.keys(kindFeeds) as (keyof typeof kindFeeds)[]).map((kind) => ({
    ...kindFeeds[kind],
    path: `/${kinds[kind].folder}/`,
    records: newest(archive.all(kind)),
  }));
  return [
    {
      ...everything,
      path: '/',
      records: newest(dataKinds.flatMap((kind): readonly AnyRecord[] => archive.all(kind))),
    },
    ...ofKind,
    ...archive.departments.map((one) => ({
      ...feedOf(one),
      path: one.path,
      records: newest(recordsOfDepartment(one, source)),
    })),
    ...archive.topics.map((one) => ({
      ...feedOf(one),
      path: one.path,
      records: newest(recordsOfTopic(one, source)),
    })),
  ];
}

// Kind of record and the field by which it belongs to a department.
const belonging = [
  ['policy', 'issuers'],
  ['policy', 'drafters'],
  ['interpretation', 'interpreters'],
  ['consultation', 'drafters'],
  ['decision', 'proposedBy'],
] as const;

function recordsOfDepartment(department: Department, { archive }: DataSource): AnyRecord[] {
  return belonging.flatMap(([kind, identifier]) =>
    archive.referring(identifier, department).filter((record) => record.kind === kind),
  );
}

function recordsOfTopic(topic: Topic, { archive }: DataSource): AnyRecord[] {
  const below = archive.topics.filter(({ parent }) => parent === topic.name);
  return [topic, ...below]
    .flatMap((one) => archive.referring('topics', one))
    .filter(({ kind }) => kind === 'policy');
}
