import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openPortal, portalOptions, readArguments, setCurrentPortal } from '../src/portal.ts';
import { terminalReport } from '../src/reporters/terminal.ts';
import { run } from './run-verb.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
/** An editor writes a file in several strokes; they count as one change. */
const SETTLE_MS = 60;

await run(async () => {
  const { values } = readArguments({
    options: { ...portalOptions, port: { type: 'string', default: '4321' }, host: { type: 'string' } },
  });
  const { base, contentFolder } = await open(values);
  const { dev } = await import('astro');
  const { address } = await dev({
    root: project,
    base,
    logLevel: 'warn',
    server: { port: Number(values.port), host: values.host ?? 'localhost' },
    integrations: [followContent(contentFolder, () => open(values))],
  });
  console.error(`预览：http://localhost:${address.port}${base} ，改动内容后网页自己刷新，Ctrl+C 结束。`);
  return 0;
});

/** Opens the portal anew and tells its findings; a fault of content never ends the preview. */
async function open(values: { content: string; today?: string | undefined }) {
  const portal = await openPortal({ ...values, isPreview: true });
  setCurrentPortal(portal);
  const { findings } = portal.report;
  console.error(
    terminalReport(
      findings.filter(({ kind }) => kind === 'must'),
      portal.archive.records.length,
      relative('.', portal.contentFolder),
    ),
  );
  return portal;
}

/** Watches the content folder; after a change the records are read anew and the open pages reload. */
function followContent(contentFolder: string, reopen: () => Promise<unknown>): AstroIntegration {
  return {
    name: 'follow-content',
    hooks: {
      'astro:server:setup'({ server }) {
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(contentFolder);
        server.watcher.on('all', (_, path) => {
          if (relative(contentFolder, path).startsWith('..')) return;
          clearTimeout(timer);
          timer = setTimeout(async () => {
            try {
              await reopen();
              for (const environment of Object.values(server.environments))
                environment.moduleGraph.invalidateAll();
              server.ws.send({ type: 'full-reload' });
            } catch (error) {
              console.error(
                '内容没有读成，预览还是上一次的样子：',
                error instanceof Error ? error.message : error,
              );
            }
          }, SETTLE_MS);
        });
      },
    },
  };
}
