import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import type { Files } from '../archive/files.ts';
import type { Finding } from '../archive/finding.ts';
import { readArchive } from '../archive/read.ts';
import { check } from '../rules/check.ts';
import { type Draft, fileOf, recordText } from './draft.ts';

/** The content as it will be once the drafts are written. */
export function withDrafts(files: Files, drafts: readonly Draft[]): Files {
  const added = new Map<string, Uint8Array>();
  for (const draft of drafts) {
    added.set(fileOf(draft), new TextEncoder().encode(recordText(draft)));
    for (const [path, bytes] of Object.entries(draft.files)) added.set(`attachments/${path}`, bytes);
  }
  return {
    paths: [...new Set([...files.paths, ...added.keys()])].sort(),
    read: (path) => added.get(path) ?? files.read(path),
  };
}

/** What the check says of drafts, before or after they are written: only what concerns their files. */
export function judgeDrafts(archive: Archive, drafts: readonly Draft[], today: Day): { findings: readonly Finding[]; archive: Archive } {
  const whole = readArchive(withDrafts(archive.files, drafts), archive.inspections);
  const own = new Set(drafts.map(fileOf));
  const { findings } = check(whole, today);
  return { findings: findings.filter(({ file, related }) => own.has(file) || related?.some((place) => own.has(place.file))), archive: whole };
}
