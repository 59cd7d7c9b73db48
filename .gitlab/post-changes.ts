// Posts a file as a note to the merge request, or rewrites the one that is there. Without GONGKAI_TOKEN
// (a project access token with scope api, masked) it says so and goes on: the job's own token may not write notes.
import { readFileSync } from 'node:fs';
import { argv, env } from 'node:process';

const MARK = '<!-- gongkai-changes -->';
const LONGEST = 200_000;
const notes = `${env.CI_API_V4_URL}/projects/${env.CI_PROJECT_ID}/merge_requests/${env.CI_MERGE_REQUEST_IID}/notes`;
const token = env.GONGKAI_TOKEN;

async function ask<T>(method: string, address: string, data?: object): Promise<T> {
  const headers = { 'PRIVATE-TOKEN': token ?? '', 'content-type': 'application/json' };
  const response = await fetch(address, { method, headers, ...(data ? { body: JSON.stringify(data) } : {}) });
  if (!response.ok) throw new Error(`GitLab 没有收下说明：${response.status}`);
  return response.json() as Promise<T>;
}

if (!token) console.log('没有设置 GONGKAI_TOKEN，不贴到变更里；看作业产物 changes.md。');
else {
  const body = `${MARK}\n${readFileSync(argv[2] ?? 'changes.md', 'utf8').slice(0, LONGEST)}`;
  const known = await ask<{ id: number; body: string }[]>('GET', `${notes}?per_page=100&sort=asc`);
  const mine = known.find((note) => note.body.startsWith(MARK));
  await (mine ? ask('PUT', `${notes}/${mine.id}`, { body }) : ask('POST', notes, { body }));
}
