import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { folderFiles, memoryFiles } from '../../src/archive/files.ts';
import { folderCache } from '../../src/inspection/cache.ts';
import { inspectAttachments } from '../../src/inspection/inspect-attachments.ts';
import { inspectFile } from '../../src/inspection/inspect-file.ts';
import { isolatedInspector } from '../../src/inspection/isolated.ts';
import { sampleSheet, sampleWord, sampleZip } from '../../src/rules/attachment/sample-files.ts';

const QUICKLY = 2000;
const MEGABYTE = 1024 * 1024;

async function faultsOf(name: string, bytes: Uint8Array): Promise<string[]> {
  const start = performance.now();
  const { faults } = await inspectFile(name, bytes, 'secret');
  expect(performance.now() - start).toBeLessThan(QUICKLY);
  return [...new Set(faults.map(({ fault }) => fault))];
}

/** A zip whose directory names other sizes than it has; the local headers stay. */
function declaring(zip: Uint8Array, size: number): Uint8Array {
  const lying = Buffer.from(zip);
  for (
    let at = lying.indexOf('PK\x01\x02', 0, 'latin1');
    at !== -1;
    at = lying.indexOf('PK\x01\x02', at + 4, 'latin1')
  )
    lying.writeUInt32LE(size, at + 24);
  return lying;
}

test('a zip that declares more than its bound is refused before it is unpacked', async () => {
  expect(
    await faultsOf('a.zip', declaring(sampleZip({ 'a.txt': '甲', 'b.txt': '乙' }), 200 * MEGABYTE)),
  ).toEqual(['bomb']);
});

test('a zip that unpacks to more than it declares is stopped there', async () => {
  const bomb = zipSync({ 'a.txt': new Uint8Array(80 * MEGABYTE) }, { level: 9 });
  expect(await faultsOf('a.zip', declaring(bomb, 100))).toEqual(['bomb']);
});

test('zips within zips are followed only so deep', async () => {
  const nested = Array.from({ length: 40 }).reduce<Uint8Array>(
    (inner) => sampleZip({ 'a.zip': inner }),
    sampleZip({ 'a.txt': '甲' }),
  );
  expect(await faultsOf('a.zip', nested)).toEqual(['nested too deep']);
});

test('a zip of many zips ends at the bound for all of them together', async () => {
  const inner = zipSync({ 'a.txt': new Uint8Array(60 * MEGABYTE) }, { level: 9 });
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`${index}.zip`, inner]));
  const { faults } = await inspectFile('a.zip', sampleZip(many), 'secret');
  expect(faults.at(-1)?.fault).toBe('bomb');
});

test('entries that overlap are a bomb', async () => {
  const zip = Buffer.from(sampleZip({ 'a.txt': '甲'.repeat(400), 'b.txt': '乙'.repeat(400) }));
  for (
    let at = zip.indexOf('PK\x01\x02', 0, 'latin1');
    at !== -1;
    at = zip.indexOf('PK\x01\x02', at + 4, 'latin1')
  )
    zip.writeUInt32LE(1700, at + 20);
  expect(await faultsOf('a.zip', zip)).toEqual(['bomb']);
});

test('entities are not expanded, and deep XML is not followed', async () => {
  const laughs = `<!DOCTYPE w [${Array.from({ length: 10 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join('')}]><w:document xmlns:w="w">&l10;</w:document>`;
  expect(await faultsOf('a.docx', sampleWord('甲', { 'word/document.xml': laughs }))).toEqual(['bomb']);
  expect(await faultsOf('a.docx', sampleWord('甲', { 'word/document.xml': '<a>'.repeat(200_000) }))).toEqual([
    'bomb',
  ]);
});

test.each([
  ['an empty file', 'a.pdf', new Uint8Array(), ['empty']],
  ['bytes without meaning', 'a.pdf', new Uint8Array([0, 1, 2, 3, 4]), ['broken']],
  [
    'a web page saved as a spreadsheet',
    'a.xls',
    new TextEncoder().encode('<html><table></table></html>'),
    ['broken'],
  ],
  ['text saved as a document', 'a.docx', new TextEncoder().encode('甲'), ['wrong type']],
  ['a spreadsheet saved as a document', 'a.docx', sampleSheet('甲'), ['wrong type']],
  ['a zip saved as a document', 'a.docx', sampleZip({ 'a.txt': '甲' }), ['wrong type']],
  ['a document cut off', 'a.docx', sampleWord('甲').slice(0, -30), ['broken']],
  ['a program', 'a.exe', new TextEncoder().encode('MZ\0\0'), ['type not allowed']],
  [
    'a document with macros by its extension',
    'a.docm',
    sampleWord('甲', { 'word/vbaProject.bin': 'x' }),
    ['type not allowed', 'macro', 'wrong type'],
  ],
  ['a program in a zip', 'a.zip', sampleZip({ 'b/setup.exe': 'MZ\0' }), ['type not allowed']],
])('%s', async (_, name, bytes, faults) => expect(await faultsOf(name, bytes)).toEqual(faults));

test('names in a zip that a Chinese Windows made are read', async () => {
  const zip = Buffer.from(sampleZip({ 'aaaa.txt': '甲' }));
  const name = Buffer.from([0xbb, 0xfa, 0xc3, 0xdc]);
  for (let at = zip.indexOf('aaaa'); at !== -1; at = zip.indexOf('aaaa', at + 1)) name.copy(zip, at);
  const { finds } = await inspectFile('a.zip', zip, 'secret');
  expect(finds.map(({ masked, where }) => `${masked} ${where}`)).toEqual(['机密 文件名']);
});

test('a csv of a Chinese Windows, split over cells and written as formulas, is read', async () => {
  const csv = Buffer.concat([
    Buffer.from([0xb5, 0xe7, 0xbb, 0xb0, 0x0a]),
    Buffer.from('="138","0013","8000"\n'),
  ]);
  expect((await inspectFile('a.csv', csv, 'secret')).finds).toHaveLength(1);
});

test('a link out of the content folder is told and never read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
  try {
    mkdirSync(join(folder, 'content/attachments'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), '13800138000');
    symlinkSync('../../secret.txt', join(folder, 'content/attachments/a.txt'));
    symlinkSync('nowhere.txt', join(folder, 'content/attachments/b.txt'));
    writeFileSync(join(folder, 'content/attachments/c.txt'), '说明');
    symlinkSync('c.txt', join(folder, 'content/attachments/d.txt'));
    const found = await inspectAttachments(folderFiles(join(folder, 'content')));
    expect(
      [...found].map(([path, { faults, finds }]) => [
        path.slice(-5),
        faults.map(({ fault }) => fault),
        finds.length,
      ]),
    ).toEqual([
      ['a.txt', ['outside'], 0],
      ['b.txt', ['unreadable'], 0],
      ['c.txt', [], 0],
      ['d.txt', [], 0],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what was inspected once is remembered by its bytes, without any number', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
  try {
    const files = memoryFiles({
      'attachments/a.csv': '姓名,电话\n张某,13800138000',
      'attachments/b.txt': '说明',
    });
    let count = 0;
    const inspector: typeof inspectFile = (...given) => {
      count++;
      return inspectFile(...given);
    };
    const first = await inspectAttachments(files, { cache: folderCache(folder), inspector });
    const second = await inspectAttachments(files, { cache: folderCache(folder), inspector });
    expect(count).toBe(2);
    expect(JSON.stringify([...second])).toBe(JSON.stringify([...first]));
    const [find] = second.get('attachments/a.csv')?.finds ?? [];
    expect(second.get('attachments/a.csv')?.digestOf('13800138000')).toBe(find?.digest);
    const kept = readdirSync(folder)
      .map((name) => name + readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    expect(kept).not.toMatch(/13800138000|0013|张某/);
    expect(kept).toContain('说明');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a file that its reader does not come back from costs one finding', async () => {
  const { inspector, end } = isolatedInspector(1);
  const slow = await inspector('a.docx', sampleWord('甲'), 'secret');
  await end();
  expect(slow.faults).toEqual([{ fault: 'too slow', where: '', detail: '' }]);
  const patient = isolatedInspector();
  const [one, other] = [
    await patient.inspector('a.docx', sampleWord('甲'), 's'),
    await patient.inspector('b.txt', new TextEncoder().encode('乙'), 's'),
  ];
  await patient.end();
  expect([one.texts[0]?.text, other.texts[0]?.text]).toEqual(['甲', '乙']);
});
