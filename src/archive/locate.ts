import { kinds } from '../schemas/kinds.ts';
import type { Place } from './finding.ts';
import { locateInYaml, type Path } from './front-matter.ts';
import type { AnyRecord } from './records.ts';

/**
 * Where a value stands, by its keys. A value that is missing is placed where a clerk would add it:
 * on the line of the last key that stands before it in the kind's table.
 */
export function locate(record: AnyRecord, path: Path): Place {
  const found = locateInYaml(record.frontMatter, path, 2);
  if (found) return { file: record.file, ...found };
  const order = [...new Set(Object.values(kinds[record.kind].table).map(({ key }) => key))];
  const before = order.slice(0, Math.max(0, order.indexOf(String(path[0])))).reverse();
  const neighbour = before.find((key) => record.keys.includes(key));
  const line = neighbour ? locateInYaml(record.frontMatter, [neighbour], 2)?.line : undefined;
  return { file: record.file, line: line ?? 1, column: 1 };
}

/** Where a character of the body stands; `offset` counts UTF-16 units from the body's start. */
export function locateInBody(record: AnyRecord, offset: number): Place {
  const before = record.body.slice(0, offset);
  const lines = before.split('\n');
  return {
    file: record.file,
    line: record.bodyLine + lines.length - 1,
    column: (lines.at(-1)?.length ?? 0) + 1,
  };
}
