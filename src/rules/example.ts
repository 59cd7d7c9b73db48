import { stringify } from 'yaml';
import { type Files, memoryFiles } from '../archive/files.ts';
import type { Example } from './rule.ts';
import { soundLists, soundRecords } from './sound-records.ts';

/** The small portal of an example: the sound lists, and the example's files, each a sound record with its differences. */
export function contentOf(example: Example): Files {
  const lists = Object.entries(soundLists).map(([path, value]) => [path, stringify(value)]);
  const files = Object.entries(example.content).map(([path, differs]) => [path, fileText(path, differs)]);
  return memoryFiles(Object.fromEntries([...lists, ...files]));
}

/** What an example's page shows of a file: only what differs from a sound record. */
export function differenceText(differs: Example['content'][string]): string {
  if (typeof differs === 'string') return differs;
  if (differs instanceof Uint8Array) return '（一个文件，内容见这个例子的说明）\n';
  return Object.entries(differs)
    .map(([key, value]) =>
      value === null ? `（没有“${key}”）\n` : key === '正文' ? `\n${value}\n` : stringify({ [key]: value }),
    )
    .join('');
}

function fileText(path: string, differs: Example['content'][string]): string | Uint8Array {
  if (typeof differs === 'string' || differs instanceof Uint8Array) return differs;
  const sound = soundRecords.find(([pattern]) => pattern.test(path))?.[1];
  if (!sound) return stringify({ ...(soundLists[path] as object | undefined), ...differs });
  const { 正文: body, ...frontMatter } = { ...sound, ...differs };
  const kept = Object.fromEntries(Object.entries(frontMatter).filter(([, value]) => value !== null));
  return `---\n${stringify(kept)}---\n\n${body ?? ''}\n`;
}
