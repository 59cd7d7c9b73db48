import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { parse } from 'yaml';
import { fileAt, listHtmlFiles } from '../site/built-pages.ts';

type Facts = Record<string, unknown>;

const content = resolve(import.meta.dirname, '../../content');

/** One path below the base for every kind of page, picked from what was built; a kind without a page has none. */
export function pickPageKinds(folder: string): [kind: string, path: string | undefined][] {
  const built = listHtmlFiles(folder).map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
  const first = (pattern: RegExp) => built.find((path) => pattern.test(path));
  const policies = readPolicies();
  const policy = (fits: (facts: Facts, id: string, body: string) => boolean) =>
    policies
      .filter(({ id, facts, body }) => fits(facts, id, body))
      .map(({ id }) => `policies/${id}/`)
      .find((path) => fileAt(folder, path));
  const repealed = new Set(policies.flatMap(({ facts }) => namesIn(facts.废止)));
  const path = (value: string) => (fileAt(folder, value) === undefined ? undefined : value);
  return [
    ['home', path('')],
    ['policies', path('policies/')],
    ['policies of a year', first(/^policies\/(\d{4}|years?\/\d{4})\/$/)],
    ['policy with a table', policy((_facts, _id, body) => /^\|.*\|\s*$/m.test(body))],
    ['policy with an attachment', policy((facts) => namesIn(facts.附件).length > 0)],
    ['repealed policy', policy((facts, id) => repealed.has(id) || repealed.has(String(facts.发文字号)))],
    ['policy on request', policy((facts) => facts.公开属性 === '依申请公开')],
    ['partly withheld policy', policy((facts) => namesIn(facts.区分处理).length > 0)],
    ['work rules', policy((facts) => String(facts.标题).includes('工作规则'))],
    ['interpretations', path('interpretations/')],
    ['interpretation', first(/^interpretations\/\d{4}\/[^/]+\/$/)],
    ['meetings', path('meetings/')],
    ['meeting', first(/^meetings\/\d{4}\/[^/]+\/$/)],
    ['decision', first(/^meetings\/\d{4}\/[^/]+\/\d+\/$/)],
    ['consultations', path('consultations/')],
    ['consultation', first(/^consultations\/\d{4}\/[^/]+\/$/)],
    ['departments', path('departments/')],
    ['department', first(/^departments\/[^/]+\/$/)],
    ['topics', path('topics/')],
    ['topic', first(/^topics\/[^/]+\/$/)],
    ['withheld records', path('withheld/')],
    ['openness', path('openness/')],
    ['rules', path('rules/')],
    ['clauses of the work rules', path('rules/clauses/')],
    ['rule', first(/^rules\/(?!clauses)[^/]+\/$/)],
    ['open data', path('open-data/')],
    ['meeting calendar', path('meetings/calendar/')],
    ['disclosure report', path('disclosure/')],
    ['guide', path('pages/guide/')],
    ['annual report', path('reports/2025/')],
    ['search', path('search/')],
    ['search for something', path('search/') && 'search/?q=%E6%94%BF%E5%8A%A1%E5%85%AC%E5%BC%80'],
    ['site map', path('sitemap/')],
    ['not found', path('404.html')],
  ];
}

/** Front matter and body of the sample's policies, newest first so that the pick does not change when an old one comes. */
function readPolicies(): { id: string; facts: Facts; body: string }[] {
  const folder = join(content, 'policies');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .reverse()
    .map((name) => {
      const [, matter = '', body = ''] =
        /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')) ??
        [];
      return { id: name.slice(0, -3).split(sep).join('/'), facts: (parse(matter) ?? {}) as Facts, body };
    });
}

const namesIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
