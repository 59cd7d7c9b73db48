import type { Archive } from '../../archive/archive.ts';
import { regularDocumentNumber } from '../../archive/document-number.ts';
import { nearest } from '../../archive/nearest.ts';
import type { Reference } from '../../schemas/field.ts';

/** What a reference of each sort has to name. */
export const namedThings: Readonly<Record<Reference, string>> = {
  department: ' departments.yaml 里的机构',
  topic: ' topics.yaml 里的主题',
  policy: '门户里的政策文件',
  decision: '门户里的议定事项',
};

/** How to write a reference of each sort, where nothing near was found. */
export const generalRemedy: Readonly<Record<Reference, string>> = {
  department: '写 departments.yaml 里的简称；还没有这个机构的，先加进去',
  topic: '写 topics.yaml 里的名称；还没有这个主题的，先加进去',
  policy: '写门户里已有文件的发文字号或编号（policies/ 以下的路径，不带 .md）；还没有录入的，先录入',
  decision:
    '写议定事项的编号（meetings/ 以下的路径，不带 .md），如 2026/executive-099/03；还没有录入的，先录入',
};

/** What to write in place of a reference that names nothing: the nearest that is known. */
export function remedy(refersTo: Reference, value: string, archive: Archive): string {
  const bare = value
    .trim()
    .replace(/^\/?(policies|meetings)\//, '')
    .replace(/(\.md|\/)$/, '');
  if (refersTo === 'decision') {
    const meeting = archive.at(`/meetings/${bare}/`);
    const items = meeting?.kind === 'meeting' ? archive.decisionsOf(meeting).map(({ id }) => id) : [];
    if (items.length > 0) return `要写到议题，从这些里选：${items.join('、')}`;
  }
  const likely = [bare, regularDocumentNumber(value) ?? ''].find(
    (other) => other && archive.resolve(refersTo, other),
  );
  const meant = likely ?? nearest(bare, namesOf(refersTo, archive));
  if (!meant) return generalRemedy[refersTo];
  // A number near by may be quite another document: repealing that one would be worse than the fault.
  return refersTo === 'policy' && meant !== likely
    ? `最接近的是“${meant}”，先核对原件，确实是它才改成：${meant}`
    : `是不是“${meant}”？改成：${meant}`;
}

function namesOf(refersTo: Reference, archive: Archive): string[] {
  if (refersTo === 'department') return archive.departments.map(({ name }) => name);
  if (refersTo === 'topic') return archive.topics.map(({ name }) => name);
  if (refersTo === 'decision') return archive.all('decision').map(({ id }) => id);
  return archive
    .all('policy')
    .flatMap(({ id, documentNumber }) => (documentNumber ? [id, documentNumber] : [id]));
}
