import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Files, folderFiles, memoryFiles } from '../../src/archive/files.ts';
import { readArchive } from '../../src/archive/read.ts';
import { check, forbidsPublication } from '../../src/rules/check.ts';
import { contentOf } from '../../src/rules/example.ts';

const SOUND = 'policies/2026/sound.md';
const sound = contentOf({ outcome: 'passes', because: '', content: { [SOUND]: {} } });
const text = (path: string) => new TextDecoder().decode(sound.read(path));

/** The sound portal with some files added or replaced; `undefined` takes one away. */
function portalWith(changes: Record<string, string | Uint8Array | undefined>): Files {
  const all = { ...Object.fromEntries(sound.paths.map((path) => [path, sound.read(path)])), ...changes };
  return memoryFiles(
    Object.fromEntries(
      Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
  );
}

function faultsOf(files: Files) {
  return readArchive(files).faults.map(
    ({ file, line, rule, message, fix }) => `${file}:${line} ${rule} ${message} → ${fix}`,
  );
}

const policy = text(SOUND);
const BAD = 'policies/2026/bad.md';

describe('what a clerk is told of a file that can not be read', () => {
  test.each([
    ['broken YAML', { [BAD]: policy.replace('标题:', '标题') }, `policies/2026/bad.md:2`],
    ['a full-width colon', { [BAD]: policy.replace('标题: ', '标题：') }, '冒号用了全角“：”'],
    [
      'not UTF-8',
      { [BAD]: new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xb1, 0xea, 0xcc, 0xe2]) },
      'policies/2026/bad.md:2 file-is-readable 文件不是 UTF-8 编码',
    ],
    [
      'no front matter',
      { [BAD]: '只有正文。\n' },
      'policies/2026/bad.md:1 front-matter-is-readable 没有开头的说明部分',
    ],
    ['an empty file', { [BAD]: '' }, 'front-matter-is-readable'],
    ['front matter that is a list', { [BAD]: '---\n- a\n---\n' }, 'front-matter-is-readable'],
    ['front matter never closed', { [BAD]: '---\n标题: 甲\n' }, 'front-matter-is-readable'],
    [
      'a title of one megabyte',
      { [BAD]: policy.replace(/标题: .*/, `标题: ${'长'.repeat(1_000_000)}`) },
      '文字过长',
    ],
    ['upper case in an id', { 'policies/2026/Bad-1.md': policy }, '改名为 policies/2026/bad-1.md'],
    ['two dots in an id', { 'policies/2026/a..b.md': policy }, 'policies/2026/a..b.md:1 path-is-well-formed'],
    ['a folder in the place of a file', { 'policies/2026/x.md/': '' }, '以 .md 结尾的文件夹'],
    ['a record outside a year', { 'policies/bad.md': policy }, 'policies/bad.md:1 path-is-well-formed'],
    [
      'two items with one number',
      { 'meetings/2026/executive-099/01.md': '', 'meetings/2026/executive-099/001.md': '' },
      'id-is-unique',
    ],
    ['ids that differ by case alone', { 'policies/2026/SOUND.md': policy }, 'id-is-unique 和 policies/2026/'],
    ['no departments.yaml', { 'departments.yaml': undefined }, '缺少 departments.yaml'],
    ['an unknown key', { [BAD]: policy.replace('发布日期:', '发布日:') }, '是不是“发布日期”'],
    ['an unknown value', { [BAD]: policy.replace('文种: 通知', '文种: 通告函') }, '写成：通告'],
    [
      'a day that does not exist',
      { [BAD]: policy.replace('成文日期: 2026-03-02', '成文日期: 2026-02-30') },
      '成文日期',
    ],
    [
      'a department listed twice',
      { 'departments.yaml': text('departments.yaml').replace('区司法局', '区医保局') },
      '写了两次',
    ],
    ['an endless reference in YAML', { [BAD]: '---\n标题: &a [*a]\n---\n' }, 'front-matter-is-readable'],
  ])('%s', (_, changes: Record<string, string | Uint8Array | undefined>, expected) => {
    const files = portalWith(changes);
    expect(faultsOf(files).join('\n')).toContain(expected);
    const report = check(readArchive(files), '2026-06-30');
    expect(forbidsPublication(report.findings)).toBe(true);
    expect(JSON.stringify(report.findings).length, 'a message quotes no long value').toBeLessThan(20_000);
  });

  test('the other records are still judged', () => {
    const files = portalWith({ [BAD]: 'x', 'policies/2026/other.md': policy.replace('解读部门', '解读部') });
    const rules = check(readArchive(files), '2026-06-30').findings.map(({ file, rule }) => `${file} ${rule}`);
    expect(rules).toContain('policies/2026/other.md policy-names-interpreter');
    expect(rules).toContain('policies/2026/bad.md front-matter-is-readable');
  });
});

test('a value of a withheld record, or a long number, is never quoted', () => {
  const told = faultsOf(
    portalWith({
      'policies/2026/stub.md':
        '---\n公开属性: 不予公开\n不予公开:\n  依据: 绝密会谈\n  法律条款: 某条\n---\n',
      [BAD]: policy.replace('成文日期: 2026-03-02', '成文日期: 110101199003077774'),
    }),
  ).join('\n');
  expect(told).toContain('policies/2026/stub.md:4');
  expect(told).toContain('policies/2026/bad.md');
  expect(told).not.toContain('绝密会谈');
  expect(told).not.toContain('19900307');
});

describe('what is read as it is meant', () => {
  test.each([
    ['a byte order mark', (source: string) => `\uFEFF${source}`],
    ['lines ending in CR LF', (source: string) => source.replaceAll('\n', '\r\n')],
    ['values in quotes', (source: string) => source.replace('文种: 通知', '文种: "通知"')],
    ['spaces behind the dashes', (source: string) => source.replaceAll('---\n', '---  \n')],
    [
      'one department without a list',
      (source: string) => source.replace(/解读部门:\n {2}- 区医保局/, '解读部门: 区医保局'),
    ],
  ])('%s', (_, change) => {
    const archive = readArchive(portalWith({ [SOUND]: change(policy) }));
    expect(archive.faults).toEqual([]);
    expect(archive.policy('2026/sound')).toMatchObject({
      title: '关于做好居民医疗保障工作的通知（示例）',
      interpreters: ['区医保局'],
    });
  });
});

describe('a content folder on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('empty: says what is missing', () => {
    expect(faultsOf(folderFiles(folder)).join('\n')).toContain('缺少 site.yaml');
  });

  test('a file that can not be opened is told, and the others are read', () => {
    mkdirSync(join(folder, 'policies/2026'), { recursive: true });
    symlinkSync('/no/such/file', join(folder, 'policies/2026/gone.md'));
    writeFileSync(join(folder, SOUND), policy);
    const archive = readArchive(folderFiles(folder));
    expect(archive.faults.find(({ file }) => file === 'policies/2026/gone.md')?.message).toContain(
      '文件打不开',
    );
    expect(archive.policy('2026/sound')?.title).toBeDefined();
  });
});
