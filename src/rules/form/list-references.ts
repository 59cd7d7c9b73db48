import type { Archive } from '../../archive/archive.ts';
import { shorten } from '../../archive/faults.ts';
import type { Place } from '../../archive/finding.ts';
import type { Path } from '../../archive/front-matter.ts';
import { locateInList } from '../../archive/locate-in-list.ts';
import { numberOf } from '../../markdown/numerals.ts';
import type { Reference } from '../../schemas/field.ts';
import { duties as dutiesTable } from '../../schemas/lists.ts';
import type { Breach } from '../rule.ts';
import { clausesIn } from './clauses-in.ts';
import { namedThings, remedy } from './reference-remedies.ts';

type Placed = Breach & { place: Place };

/** References of the list files that name nothing: 主办单位, 职能划入, the work rules and their clauses. */
export function listReferenceBreaches(archive: Archive): Placed[] {
  const { site, departments, duties } = archive.lists;
  return [
    ...breach('site.yaml', ['主办单位'], 'department', site.host, archive),
    ...departments.flatMap(({ successor, index }) =>
      breach('departments.yaml', [index, '职能划入'], 'department', successor, archive),
    ),
    ...breach('duties.yaml', ['文件'], 'policy', duties?.document, archive),
    ...clauseBreaches(archive),
  ];
}

function breach(
  file: string,
  path: Path,
  refersTo: Reference,
  value: string | undefined,
  archive: Archive,
): Placed[] {
  if (value === undefined || archive.resolve(refersTo, value)) return [];
  const message = `“${path.at(-1)}”写的“${shorten(value)}”不是${namedThings[refersTo]}`;
  return [{ place: locateInList(archive.files, file, path), message, fix: remedy(refersTo, value, archive) }];
}

/** A wrong clause would be cited as a legal ground on every page of its rule. */
function clauseBreaches(archive: Archive): Placed[] {
  const { duties } = archive.lists;
  const document = duties?.document ? archive.policy(duties.document) : undefined;
  if (!duties || !document || document.body.trim() === '') return [];
  const known = new Set(clausesIn(document).map(({ number }) => number));
  const named = Object.entries(dutiesTable).flatMap(([identifier, { key }]) => {
    const clauses = duties[identifier as keyof typeof duties];
    return Array.isArray(clauses)
      ? clauses.flatMap((clause, index) => writtenClauses(clause, [key, index]))
      : [];
  });
  return named.flatMap(({ clause, path }) => {
    if (known.has(numberOf(clause.replace(/^第|条$/g, '')))) return [];
    return [
      {
        place: locateInList(archive.files, 'duties.yaml', path),
        message: `“${path[0]}”写的“${shorten(clause)}”，${document.file} 里没有这一条`,
        fix: '写这份文件里有的条号，只写数，如：二十三',
      },
    ];
  });
}

/** A clause under a duty, or the clauses of one entry of 不能核对, each with where it stands. */
function writtenClauses(
  entry: string | { clauses: readonly string[] },
  path: Path,
): { clause: string; path: Path }[] {
  if (typeof entry === 'string') return [{ clause: entry, path }];
  const { key } = dutiesTable.uncheckable.fields.clauses;
  return entry.clauses.map((clause, index) => ({ clause, path: [...path, key, index] }));
}
