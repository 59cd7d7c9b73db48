import { type Kind, kinds } from '../schemas/kinds.ts';
import { Archive } from './archive.ts';
import type { Files } from './files.ts';
import { type Finding, inReadingOrder } from './finding.ts';
import type { Inspections } from './inspection.ts';
import { readLists } from './read-lists.ts';
import { readRecord } from './read-record.ts';
import { readText } from './read-text.ts';
import type { AnyRecord } from './records.ts';

const folders: readonly string[] = [...new Set(Object.values(kinds).map(({ folder }) => folder))];
const besideRecords = ['attachments', 'calendar'];

/**
 * Reads a content folder whole: every record, every list, and everything that is wrong with their form.
 * Never throws for a fault of content; a file that can't be read is a finding and the others are still there.
 * What was found inside the attachments is found beforehand, because reading a PDF takes a promise.
 */
export function readArchive(files: Files, inspections: Inspections = new Map()): Archive {
  const lists = readLists(files);
  const records: AnyRecord[] = [];
  const faults: Finding[] = [...lists.faults];
  for (const path of files.paths) {
    const folder = path.split('/')[0] ?? '';
    if (!folders.includes(folder)) {
      faults.push(...strayFaults(path, folder));
      continue;
    }
    const place = placeOf(folder, path);
    if (place.fault) faults.push(place.fault);
    if (!place.kind) continue;
    const { text, fault } = readText(files, path);
    const read = readRecord(place.kind, place.id, path, text);
    records.push(read.record);
    faults.push(...(fault ? [fault] : read.faults));
  }
  faults.push(...idFaults(records));
  return new Archive(lists, records, files, faults.sort(inReadingOrder), inspections);
}

/** Which kind of record stands at a path, under which id; and what is wrong with the path. */
function placeOf(folder: string, path: string): { kind?: Kind; id: string; fault?: Finding } {
  if (path.endsWith('/')) {
    return path.endsWith('.md/')
      ? {
          id: '',
          fault: fault(
            path.slice(0, -1),
            'file-is-readable',
            '这是一个名字以 .md 结尾的文件夹，不是文件',
            '把文件夹改名，或换成同名的文件',
          ),
        }
      : { id: '' };
  }
  if (!path.endsWith('.md')) {
    return {
      id: '',
      fault: fault(
        path,
        'file-is-in-its-place',
        '这里只放 .md 文件，这个文件不会发布',
        '附件放进 attachments/，由记录的“附件”写明；用不着的删去',
        'should',
      ),
    };
  }
  const id = path.slice(folder.length + 1, -'.md'.length);
  const kind = kindOf(folder, id);
  const recordId = kind === 'meeting' ? id.replace(/\/meeting$/i, '') : id;
  if (kinds[kind].pattern.test(recordId)) return { kind, id: recordId };
  const wanted = `${folder}/${kinds[kind].path}`;
  const lower = path.toLowerCase();
  const isCase = lower !== path && kinds[kind].pattern.test(recordId.toLowerCase());
  return {
    kind,
    id: recordId,
    fault: fault(
      path,
      'path-is-well-formed',
      isCase ? '文件名里有大写字母，它要当网页地址用' : '文件名或位置不对，它要当网页地址用',
      isCase ? `改名为 ${lower}` : `放在 ${wanted} 这样的位置，名字只用小写字母、数字和连字符`,
    ),
  };
}

function kindOf(folder: string, id: string): Kind {
  if (folder === kinds.meeting.folder) return /(^|\/)meeting$/i.test(id) ? 'meeting' : 'decision';
  return (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind].folder === folder) ?? 'page';
}

function strayFaults(path: string, folder: string): Finding[] {
  const isKnown =
    besideRecords.includes(folder) ||
    /^(site|departments|topics|duties|terms|redirects)\.yaml$|^ledger\.txt$|^README/.test(path);
  if (isKnown) return [];
  if (path.endsWith('.md/'))
    return [
      fault(
        path.slice(0, -1),
        'file-is-readable',
        '这是一个名字以 .md 结尾的文件夹，不是文件',
        '把文件夹改名，或换成同名的文件',
      ),
    ];
  if (path.endsWith('/')) return [];
  return [
    fault(
      path,
      'file-is-in-its-place',
      '不认识这个文件，它不会发布',
      `记录放在这些文件夹里：${folders.join('、')}`,
      'should',
    ),
  ];
}

/** Two records with one id: they would be one page. Letter case doesn't tell them apart, since not every server minds it. */
function idFaults(records: readonly AnyRecord[]): Finding[] {
  const first = new Map<string, AnyRecord>();
  return records.flatMap((record) => {
    const key = record.path.toLowerCase().replace(/\/0*(\d+)\/$/, '/$1/');
    const other = first.get(key);
    first.set(key, other ?? record);
    if (!other) return [];
    const message = `和 ${other.file} 的编号相同，会用同一个网页地址`;
    return [
      {
        ...fault(record.file, 'id-is-unique', message, '其中一个改名，已经发布过的那个不要改'),
        related: [{ file: other.file, line: 1, column: 1 }],
      },
    ];
  });
}

function fault(
  file: string,
  rule: string,
  message: string,
  fix: string,
  kind: Finding['kind'] = 'must',
): Finding {
  return { file, line: 1, column: 1, rule, kind, message, basis: '', fix };
}
