import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Copies a content folder and adds copies of its policies under new ids and numbers until there are so many. Returns how many policies. */
export function multiplyContent(from: string, to: string, wanted: number): number {
  cpSync(from, to, { recursive: true });
  const all = readdirSync(join(from, 'policies'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  const policies = all.filter((path) => standsAlone(readFileSync(join(from, 'policies', path), 'utf8')));
  let count = all.length;
  for (let round = 1; count < wanted; round++) {
    for (const path of policies) {
      if (count >= wanted) break;
      const text = readFileSync(join(from, 'policies', path), 'utf8');
      const file = join(to, 'policies', path.replace(/\.md$/, `-${round}.md`));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, renumbered(text, round));
      count++;
    }
  }
  return count;
}

/** Whether a policy needs no other record beside it: no interpretation, no meeting. */
function standsAlone(text: string): boolean {
  return !/^(文件类别: 行政规范性文件|重大政策: 是|审议会议:|公开属性: 不予公开)/m.test(text);
}

/** A copy may not claim the same numbers, nor repeal what its original repealed. */
function renumbered(text: string, round: number): string {
  return text
    .replace(/^(发文字号: .*〕)(\d+)号/m, (_, head, number) => `${head}${round * 100 + Number(number)}号`)
    .replace(/^索引号:.*\n/m, '')
    .replace(/^(修改|废止):\n(?: .*\n)+/gm, '')
    .replace(/^标题: (.*)$/m, `标题: $1（副本${round}）`);
}
