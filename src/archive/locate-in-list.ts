import type { Files } from './files.ts';
import type { Place } from './finding.ts';
import { locateInYaml, type Path } from './front-matter.ts';
import { readText } from './read-text.ts';

/** Where a value of a list file (site.yaml, departments.yaml …) stands, by its keys; the head of the file where it is missing. */
export function locateInList(files: Files, file: string, path: Path): Place {
  return { file, line: 1, column: 1, ...locateInYaml(readText(files, file).text, path, 1) };
}
