import type { Archive } from '../archive/archive.ts';
import type { AnyRecord, Department } from '../archive/records.ts';
import type { Kind } from '../schemas/kinds.ts';
import { newestFirst } from './public-records.ts';

/** The records of one kind that name a department in one of the fields given by their identifiers, newest first. */
export function recordsOf(
  department: Department,
  kind: Kind,
  identifiers: readonly string[],
  archive: Archive,
): AnyRecord[] {
  const naming = identifiers.flatMap((identifier) => archive.referring(identifier, department));
  return newestFirst([...new Set(naming)].filter((record) => record.kind === kind));
}
