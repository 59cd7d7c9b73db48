import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { contentTypeOf, securityHeaders } from './headers.ts';

/** Where a folder is to be served; `base` is the path part of 网址, `/` or `/zwgk/`. */
export interface ServeOptions {
  base?: string;
  host?: string;
  /** The first port to try; the next free one is taken when it is in use. 0 lets the system choose. */
  port?: number;
}

/** A running server: its address with the base path, and how to stop it. */
export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

/** Serves a built portal below its base path; throws when the folder is missing or no port is free. */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<RunningServer> {
  const root = resolve(folder);
  if (!(await find(root))?.isDirectory()) throw new Error(`没有可以浏览的文件夹：${folder}`);
  const base = `/${options.base ?? ''}/`.replace(/\/{2,}/g, '/');
  const host = options.host ?? 'localhost';
  const server = createServer((request, response) => {
    answer(root, base, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, securityHeaders);
      response.end();
    });
  });
  const port = await listen(server, host, options.port ?? 4321);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, host: string, first: number): Promise<number> {
  for (let port = first; port <= Math.min(first + 50, 65_535); port++) {
    const failure = await tryPort(server, host, port);
    const address = server.address();
    if (!failure && address && typeof address === 'object') return address.port;
    if (failure?.code !== 'EADDRINUSE') throw failure;
  }
  throw new Error(`从 ${first} 起的 50 个端口都被占用，请用 --port 另选一个`);
}

function tryPort(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((done) => {
    server.once('error', done);
    server.listen(port, host, () => {
      server.removeListener('error', done);
      done(undefined);
    });
  });
}

async function answer(
  root: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, { Allow: 'GET, HEAD' });
  const [rawPath = '/', query] = (request.url ?? '/').split('?', 2);
  if (base !== '/' && (rawPath === '/' || `${rawPath}/` === base))
    return refuse(response, 302, { Location: base });
  const path = decodePath(rawPath);
  const file = path?.startsWith(base) ? insideOf(root, path.slice(base.length)) : undefined;
  const facts = file === undefined ? undefined : await find(file);
  if (file !== undefined && facts?.isDirectory()) {
    const index = join(file, 'index.html');
    const indexFacts = await find(index);
    if (indexFacts?.isFile() && !rawPath.endsWith('/')) {
      // One slash at the front: `//host/` would lead the reader to another site.
      const location = `/${rawPath.replace(/^\/+/, '')}/${query === undefined ? '' : `?${query}`}`;
      return refuse(response, 301, { Location: location });
    }
    if (indexFacts?.isFile()) return send(request, response, 200, index, indexFacts);
  } else if (file !== undefined && facts?.isFile() && !rawPath.endsWith('/')) {
    return send(request, response, 200, file, facts);
  }
  const missing = join(root, '404.html');
  const missingFacts = await find(missing);
  if (missingFacts?.isFile()) return send(request, response, 404, missing, missingFacts);
  return refuse(response, 404);
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...securityHeaders, ...headers, 'Content-Length': 0 }).end();
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
  facts: Stats,
): void {
  response.writeHead(status, {
    ...securityHeaders,
    'Content-Type': contentTypeOf(file),
    'Content-Length': facts.size,
    // A clerk who rebuilds must see the new page at once.
    'Cache-Control': 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** A path that cannot be decoded, or that holds a NUL or backslash, names no file of ours. */
function decodePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return /[\0\\]/.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}

function insideOf(root: string, path: string): string | undefined {
  const file = resolve(root, `./${path}`);
  return file === root || file.startsWith(root + sep) ? file : undefined;
}

const find = (path: string): Promise<Stats | undefined> => stat(path).catch(() => undefined);
