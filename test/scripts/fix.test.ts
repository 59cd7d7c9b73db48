import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fixDocumentNumbers } from '../../src/drafting/fix-document-numbers.ts';
import { copyOfContent, runVerb } from './run-verb.ts';

const policy = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\n见綦江府发[2026]1号。\n`;

test.each([
  ['发文字号: 綦江府发[2026]12号', '发文字号: 綦江府发〔2026〕12号'],
  ['发文字号: "綦江府发 ( 2026 ) 12号" # 核过', '发文字号: "綦江府发〔2026〕12号" # 核过'],
  ['修改: [綦江府发（2026）1号, 2026/qjff-2026-2]', '修改: [綦江府发〔2026〕1号, 2026/qjff-2026-2]'],
  ['废止:\n  - 綦江府发【2026】 1 号', '废止:\n  - 綦江府发〔2026〕1号'],
])('%s', (before, after) => {
  expect(fixDocumentNumbers('policy', policy(before)).text).toBe(policy(after));
});

test.each([
  '发文字号: 綦江府发〔2026〕012号',
  '发文字号: 綦江府发〔2026〕第12号',
  '标题: 綦江府发[2026]12号',
  '依据: [国办发[2016]80号]',
  '发文字号: &a 綦江府发〔2026〕12号',
])('what is not certain, or no number field, stays: %s', (line) => {
  expect(fixDocumentNumbers('policy', policy(line))).toEqual({ text: policy(line), fixes: [] });
});

test('line ends and the byte order mark stay', () => {
  const source = `\uFEFF${policy('发文字号: 綦江府发[2026]12号').replaceAll('\n', '\r\n')}`;
  expect(fixDocumentNumbers('policy', source).text).toBe(source.replace('发[2026]12', '发〔2026〕12'));
});

test('check --fix changes the file in that one place and says so', { timeout: 60_000 }, () => {
  const folder = copyOfContent();
  const file = join(folder, 'policies/2026/qjff-2026-12.md');
  const sound = readFileSync(file, 'utf8');
  writeFileSync(file, sound.replace('发文字号: 綦江府发〔2026〕12号', '发文字号: 綦江府发(2026) 12号'));
  const { status, stderr } = runVerb('check', '--content', folder, '--fix', '--today', '2026-11-23');
  expect(status).toBe(0);
  expect(stderr).toContain('发文字号：綦江府发(2026) 12号 → 綦江府发〔2026〕12号');
  expect(readFileSync(file, 'utf8')).toBe(sound);
  rmSync(dirname(folder), { recursive: true });
});
