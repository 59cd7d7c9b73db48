import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import type { Decision, Policy } from '../archive/records.ts';
import { hasPage, isPublished, isWithheld } from '../archive/status.ts';
import { kinds } from '../schemas/kinds.ts';
import type { FacetValue } from './facets.ts';
import { phrasesOf, type Searchable } from './searchable.ts';

/** The withheld records as the register of a day has them: kind, bodies, year, ground, clause, review; a title where one may be public. */
export function withheldStubs(archive: Archive, today: Day): Searchable[] {
  const withheld = [...archive.all('policy'), ...archive.all('decision')].filter(
    (record) => isWithheld(record) && isPublished(record, today),
  );
  const stubs = withheld.map((record) => stubOf(record, archive, today));
  // The id of a withheld policy is the clerk's word and stays inside; a number among those of its year takes its place.
  const used = new Map<string, number>();
  return stubs.sort(byContent).map(({ key, stub }) => {
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return { ...stub, id: stub.id || `withheld/${key}-${count}` };
  });
}

interface Keyed {
  readonly key: string;
  readonly stub: Searchable;
}

function byContent({ stub: a }: Keyed, { stub: b }: Keyed): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function stubOf(record: Policy | Decision, archive: Archive, today: Day): Keyed {
  const { ground, clause, reviewer, publicTitle } = record.withholding ?? {};
  const names = record.kind === 'policy' ? record.issuers : record.proposedBy;
  const departments = (names ?? [])
    .map((name) => archive.department(name))
    .filter((one) => one !== undefined);
  const held = record.kind === 'decision' ? archive.meetingOf(record) : undefined;
  const meeting = held && hasPage(held, today) ? held : undefined;
  const year = record.writtenYear ?? meeting?.heldOn?.slice(0, 4);
  const facts = [
    kinds[record.kind].label,
    ...departments.flatMap(({ name, fullName }) => [name, fullName]),
    meeting?.title,
    ground,
    clause,
    reviewer,
  ];
  const stub: Searchable = {
    id: record.kind === 'decision' && meeting ? `meetings/${record.id}` : '',
    path:
      record.kind === 'decision' && meeting
        ? `/withheld/#meeting-${record.id.replaceAll('/', '-')}`
        : '/withheld/',
    title: publicTitle || [kinds[record.kind].label, ground].filter((word) => word).join('，'),
    facets: {
      kind: [['withheld', '']],
      department: departments.map(({ id, name }): FacetValue => [id, name]),
      year: year ? [[String(year), String(year)]] : [],
      ground: ground ? [[ground, ground]] : [],
    },
    passages: phrasesOf(facts),
  };
  return { key: String(year ?? 'undated'), stub };
}
