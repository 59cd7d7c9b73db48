import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import type { Department } from '../archive/records.ts';
import { text } from '../text.ts';
import { departmentSections } from './department-sections.ts';
import { type LongList, longList } from './long-list.ts';

/** So many records of a section stand on a department's own page; only a longer section has a list. */
export const SHOWN_AT_ONCE = 20;

/** The lists of a department that are too long for its page, by the last part of their address. */
export function departmentLists(
  department: Department,
  archive: Archive,
  today: Day,
): { kind: string; list: LongList }[] {
  return departmentSections(department, archive, today)
    .filter(({ records }) => records.length > SHOWN_AT_ONCE)
    .map(({ id, title, records }) => {
      const head = {
        path: `${department.path}${id}/`,
        title: text.department.listTitle(department.name, title),
      };
      return { kind: id, list: longList(head, records) };
    });
}
