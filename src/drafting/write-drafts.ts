import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Draft, fileOf, recordText } from './draft.ts';

/** The files of drafts that are there already; nothing is ever overwritten. */
export function filesInTheWay(folder: string, drafts: readonly Draft[]): string[] {
  return drafts.flatMap(pathsOf).filter((path) => existsSync(join(folder, path)));
}

/** Writes drafts and the files that come with them into a content folder. Throws where a file is there already. */
export function writeDrafts(folder: string, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    write(join(folder, fileOf(draft)), recordText(draft));
    for (const [path, bytes] of Object.entries(draft.files)) write(join(folder, 'attachments', path), bytes);
  }
}

function pathsOf(draft: Draft): string[] {
  return [fileOf(draft), ...Object.keys(draft.files).map((path) => `attachments/${path}`)];
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, { flag: 'wx' });
}
