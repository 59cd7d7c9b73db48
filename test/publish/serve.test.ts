import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, serveFolder } from '../../src/publish/serve.ts';

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-serve-'));
  const site = join(folder, 'site');
  mkdirSync(join(site, 'policies/a'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), '不应公开');
  writeFileSync(join(site, 'index.html'), '首页');
  writeFileSync(join(site, '404.html'), '没有这一页');
  writeFileSync(join(site, 'policies/a/index.html'), '政策');
  writeFileSync(join(site, 'policies/a/附件.pdf'), '%PDF');
  server = await serveFolder(site, { base: '/zwgk/', host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks with the path exactly as written: fetch would tidy `..` away. */
function ask(path: string): Promise<{ status: number | undefined; facts: string; text: string }> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port: new URL(server.url).port, path }, (answer) => {
      const { location, 'content-type': type } = answer.headers;
      let text = '';
      answer.on('data', (bytes) => {
        text += bytes;
      });
      answer.on('end', () => done({ status: answer.statusCode, facts: location ?? type ?? '', text }));
    })
      .on('error', fail)
      .end();
  });
}

test.each([
  ['the root leads to the base path', '/', 302, '/zwgk/'],
  ['the base path needs its slash', '/zwgk', 302, '/zwgk/'],
  ['a folder is its index', '/zwgk/policies/a/', 200, 'text/html; charset=utf-8'],
  ['a folder without its slash leads to it', '/zwgk/policies/a?q=1', 301, '/zwgk/policies/a/?q=1'],
  ['a file has its media type', `/zwgk/policies/a/${encodeURI('附件')}.pdf`, 200, 'application/pdf'],
  ['what is not there is the 404 page', '/zwgk/policies/b/', 404, 'text/html; charset=utf-8'],
  ['what lies outside the base is not there', '/policies/a/', 404, 'text/html; charset=utf-8'],
])('%s', async (_name, path, status, facts) => {
  expect(await ask(path)).toMatchObject({ status, facts });
});

test.each([
  '/zwgk/../secret.txt',
  '/zwgk/%2e%2e/secret.txt',
  '/zwgk/..%2fsecret.txt',
  '/zwgk/%00',
  '/zwgk/%zz',
])('nothing above the folder is given for %s', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, text: '没有这一页' });
});

test('every answer carries the policy header, the 404 page too', async () => {
  for (const path of ['', 'nowhere/']) {
    const { headers } = await fetch(server.url + path);
    expect(headers.get('content-security-policy')).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  }
});

test('a port in use gives way to the next free one', async () => {
  const port = Number(new URL(server.url).port);
  const second = await serveFolder(join(folder, 'site'), { host: '127.0.0.1', port });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await second.close();
});
