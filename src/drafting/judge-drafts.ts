import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import { type Files, memoryFiles } from '../archive/files.ts';
import type { Finding } from '../archive/finding.ts';
import { readArchive } from '../archive/read.ts';
import { inspectAttachments } from '../inspection/inspect-attachments.ts';
import { check } from '../rules/check.ts';
import { type Draft, fileOf, recordText } from './draft.ts';

/** The content as it will be once the drafts are written. */
function withDrafts(files: Files, drafts: readonly Draft[]): Files {
  const added = new Map<string, Uint8Array>();
  for (const draft of drafts) {
    added.set(fileOf(draft), new TextEncoder().encode(recordText(draft)));
    for (const [path, bytes] of Object.entries(draft.files)) added.set(`attachments/${path}`, bytes);
  }
  return {
    ...files,
    paths: [...new Set([...files.paths, ...added.keys()])].sort(),
    read: (path) => added.get(path) ?? files.read(path),
  };
}

/** What the check says of drafts, before or after they are written: only what concerns their files. */
export async function judgeDrafts(
  archive: Archive,
  drafts: readonly Draft[],
  today: Day,
): Promise<readonly Finding[]> {
  const brought = drafts.flatMap(({ files }) =>
    Object.entries(files).map(([path, bytes]) => [`attachments/${path}`, bytes] as const),
  );
  const inspected = await inspectAttachments(memoryFiles(Object.fromEntries(brought)));
  const whole = readArchive(
    withDrafts(archive.files, drafts),
    new Map([...archive.inspections, ...inspected]),
  );
  const own = new Set(drafts.map(fileOf));
  const { findings } = check(whole, today);
  return findings.filter(
    ({ file, related }) => own.has(file) || related?.some((place) => own.has(place.file)),
  );
}
