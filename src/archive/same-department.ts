import type { Archive } from './archive.ts';
import type { Department } from './records.ts';

/**
 * Whether a department is among those named, whichever of its names each uses.
 * The body that took over an abolished one's functions (职能划入) counts as that one.
 */
export function isAmongDepartments(name: string, names: readonly string[], archive: Archive): boolean {
  const department = archive.department(name);
  if (!department) return names.includes(name);
  return names.some((other) => withSuccessors(archive.department(other), archive).includes(department));
}

function withSuccessors(first: Department | undefined, archive: Archive): Department[] {
  const line: Department[] = [];
  for (
    let one = first;
    one && !line.includes(one);
    one = one.successor ? archive.department(one.successor) : undefined
  ) {
    line.push(one);
  }
  return line;
}
