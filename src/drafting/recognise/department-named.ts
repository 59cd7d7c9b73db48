import type { Archive } from '../../archive/archive.ts';

/** The short name of a department by any of its names, also without the city before it; undefined where there is none. */
export function departmentNamed(name: string, archive: Archive): string | undefined {
  const plain = name.replace(/\s+/gu, '');
  const found =
    archive.department(plain) ??
    archive.departments.find(({ fullName }) => plain.length > 4 && fullName?.endsWith(plain));
  return found?.name;
}
