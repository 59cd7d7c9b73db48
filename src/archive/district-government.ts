import type { Archive } from './archive.ts';
import type { Department } from './records.ts';

/** The bodies of the government itself: the department of 类型 区政府, and its office, whose full name adds 办公室. */
function governmentBodies(archive: Archive): readonly Department[] {
  const governments = archive.departments.filter(({ type }) => type === '区政府');
  const officeNames = governments.map(({ fullName }) => `${fullName}办公室`);
  return archive.departments.filter(
    (one) => governments.includes(one) || officeNames.includes(one.fullName ?? ''),
  );
}

/** Whether a name, short, full or former, is that of the government or of its office. */
export function isGovernmentBody(name: string, archive: Archive): boolean {
  const department = archive.department(name);
  return department !== undefined && governmentBodies(archive).includes(department);
}
