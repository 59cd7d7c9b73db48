import { posix } from 'node:path';
import type { Budget } from '../budget.ts';
import type { Zip } from '../unzip.ts';
import { walkXml } from '../xml.ts';

/** What a part of an Office file refers to. */
export interface Relation {
  /** Path within the file, or the address outside of it. */
  readonly path: string;
  readonly isOutside: boolean;
}

/** The relations of a part, by their id (ISO/IEC 29500-2). */
export function readRelations(zip: Zip, part: string, budget: Budget): Map<string, Relation> {
  const file = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
  const relations = new Map<string, Relation>();
  if (!zip.has(file)) return relations;
  walkXml(zip.read(file), budget, {
    open(name, { Id = '', Target = '', TargetMode }) {
      if (name !== 'Relationship') return;
      const isOutside = TargetMode === 'External';
      const path = isOutside
        ? Target
        : Target.startsWith('/')
          ? Target.slice(1)
          : posix.join(posix.dirname(part), Target);
      relations.set(Id, { path, isOutside });
    },
  });
  return relations;
}
