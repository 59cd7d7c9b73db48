import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPortal } from '../browser/portal.ts';
import { listHtmlFiles } from './built-pages.ts';

const root = resolve(import.meta.dirname, '../..');
const rules = JSON.parse(readFileSync(join(root, '.htmlvalidate.json'), 'utf8')) as ConfigData;

test('every built page is valid, accessible HTML', async () => {
  const folder = builtPortal();
  const files = listHtmlFiles(folder);
  const validator = new HtmlValidate(new StaticConfigLoader(rules));
  const messages: string[] = [];
  for (const file of files) {
    const report = await validator.validateString(readFileSync(join(folder, file), 'utf8'), file);
    for (const { messages: found } of report.results) {
      messages.push(...found.map((m) => `${file}:${m.line}:${m.column} ${m.ruleId} ${m.message}`));
    }
  }
  expect(files.length).toBeGreaterThan(10);
  expect(messages).toEqual([]);
});
