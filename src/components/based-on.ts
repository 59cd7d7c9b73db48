import type { Archive } from '../archive/archive.ts';
import type { Policy } from '../archive/records.ts';

const known = new WeakMap<Archive, Map<Policy, Policy[]>>();

/** The policies that name this one among their 依据, by id. */
export function basedOnThis(policy: Policy, archive: Archive): readonly Policy[] {
  let map = known.get(archive);
  if (!map) {
    map = new Map();
    for (const one of archive.all('policy')) {
      for (const ground of new Set(one.basedOn.map((reference) => archive.policy(reference))))
        if (ground && ground !== one) map.set(ground, [...(map.get(ground) ?? []), one]);
    }
    known.set(archive, map);
  }
  return map.get(policy) ?? [];
}
