import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { securityHeaders } from '../../src/publish/headers.ts';
import { copyOfContent, runVerb } from './run-verb.ts';

const docs = join(import.meta.dirname, '../../docs');
const handbook = readFileSync(join(docs, '手册.md'), 'utf8');
const documents = join(import.meta.dirname, '../fixtures/documents');
const content = copyOfContent();
const work = mkdtempSync(join(tmpdir(), 'gongkai-handbook-'));
afterAll(() => {
  rmSync(dirname(content), { recursive: true });
  rmSync(work, { recursive: true });
});

/** What the clerk of the handbook has at hand, by the names that the handbook uses. */
const texts = {
  '解读.md': '## 停车前三十分钟不收费\n\n临时停一会儿的不用付钱。\n',
  '草案.md': '现就托管管理办法公开征求意见。\n',
};
for (const [name, text] of Object.entries(texts)) writeFileSync(join(work, name), text);
const atHand: Record<string, string> = {
  '办法.docx': join(documents, 'banfa.docx'),
  '修改.docx': join(documents, 'xiugai.docx'),
  ...Object.fromEntries(Object.keys(texts).map((name) => [name, join(work, name)])),
};

const commands = [...handbook.matchAll(/^```bash\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);

/** A command line as a shell takes it apart: by blanks, quoted pieces whole. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

test('whoever types the commands of the handbook has six tasks done, and nothing must be changed', {
  timeout: 120_000,
}, () => {
  expect(commands).toHaveLength(6);
  for (const command of commands) {
    const [npm, run, verb = '', dashes, ...args] = wordsOf(command);
    expect([npm, run, dashes]).toEqual(['npm', 'run', '--']);
    const real = args.map((word) => atHand[word] ?? word);
    const { status, stdout, stderr } = runVerb(verb, ...real, '--content', content, '--today', '2026-11-23');
    expect({ command, status, stderr, stdout: status === 0 ? '' : stdout }).toEqual({
      command,
      status: 0,
      stderr: '',
      stdout: '',
    });
  }
  expect(runVerb('check', '--content', content, '--today', '2026-11-23').status).toBe(0);
});

test.each(['手册.md', '运维.md'])('%s: its pictures and links lead somewhere', (name) => {
  const text = readFileSync(join(docs, name), 'utf8');
  const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(
    ([, title = '']) =>
      `#${title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-')}`,
  );
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);
  const dead = links
    .filter((address) => !/^https?:/.test(address))
    .filter((address) => {
      const [path = '', anchor] = address.split('#');
      return path === '' ? !anchors.includes(`#${anchor}`) : !existsSync(join(docs, path));
    });
  expect(dead).toEqual([]);
});

test('a picture stays small', () => {
  const pictures = [...handbook.matchAll(/\]\((图\/[^)]+\.png)\)/g)].map(([, path = '']) => path);
  expect(pictures).toHaveLength(6);
  for (const path of pictures) expect(statSync(join(docs, path)).size, path).toBeLessThan(60 * 1024);
});

test('every verb that the handbooks name is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(docs, '../package.json'), 'utf8')) as { scripts: object };
  const named = ['手册.md', '运维.md'].flatMap((name) =>
    [...readFileSync(join(docs, name), 'utf8').matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, verb]) => verb),
  );
  expect([...new Set(named)].filter((verb) => !Object.hasOwn(scripts, verb ?? ''))).toEqual([]);
});

test('the server of 运维.md sends the headers that the portal is tested with', () => {
  const text = readFileSync(join(docs, '运维.md'), 'utf8');
  for (const [name, value] of Object.entries(securityHeaders))
    expect(text.split(`add_header ${name} "${value}" always;`)).toHaveLength(3);
});
