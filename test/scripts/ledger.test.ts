import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyOfContent, runVerb } from './run-verb.ts';

let folder = '';
beforeEach(() => {
  folder = copyOfContent();
});
afterEach(() => rmSync(dirname(folder), { recursive: true }));

const ledger = () => readFileSync(join(folder, 'ledger.txt'), 'utf8');
const write = (today: string) => runVerb('ledger', '--content', folder, '--today', today);

test('the ledger only grows: a second run and a later day add nothing to what is there', () => {
  rmSync(join(folder, 'ledger.txt'), { force: true });
  expect(write('2026-11-23')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^ledger\.txt 加了 \d+ 个网页地址、\d+ 个条款地址，现有 \d+ 行。\n$/),
  });
  const first = ledger();
  expect(first).toContain('/policies/2022/gongzuo-guize/#clause-60 2022-03-02\n');
  expect(write('2026-11-23').stdout).toContain('加了 0 个网页地址、0 个条款地址');
  expect(ledger()).toBe(first);
  expect(write('2027-01-04').status).toBe(0);
  expect(ledger().startsWith(first)).toBe(true);
});

test('what was published and is gone stops the check until redirects.yaml answers for it', () => {
  write('2026-11-23');
  const check = () =>
    runVerb('check', '--content', folder, '--today', '2026-11-23', 'ledger.txt', 'redirects.yaml');
  writeFileSync(join(folder, 'ledger.txt'), `${ledger()}/policies/2001/gone/ 2001-02-05\n`);
  writeFileSync(join(folder, 'redirects.yaml'), '');
  expect(check()).toMatchObject({ status: 1, stdout: expect.stringContaining('/policies/2001/gone/') });
  writeFileSync(join(folder, 'redirects.yaml'), '/policies/2001/gone/: /policies/2022/gongzuo-guize/\n');
  expect(check().status).toBe(0);
});

test('nothing is written while something must be changed', () => {
  rmSync(join(folder, 'ledger.txt'), { force: true });
  rmSync(join(folder, 'meetings/2026/executive-099/01.md'));
  expect(write('2026-11-23')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('没有写台账'),
  });
  expect(ledger).toThrow();
});
