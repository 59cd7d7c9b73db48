import { readArchive } from '../../src/archive/read.ts';
import { check } from '../../src/rules/check.ts';
import { contentOf } from '../../src/rules/example.ts';
import type { Example, Rule } from '../../src/rules/rule.ts';

/** What a clerk reads when one rule judges a small portal: place, message, fix, and the other places. */
export function judge(rule: Rule, content: Example['content'], today = '2026-06-30'): string {
  const { findings } = check(readArchive(contentOf({ outcome: 'fails', because: '', content })), today, [
    rule,
  ]);
  return findings
    .filter((finding) => finding.rule === rule.id)
    .map(({ file, line, column, message, fix, related = [] }) => {
      const others = related.map((place) => `\n参见 ${place.file}:${place.line}:${place.column}`).join('');
      return `${file}:${line}:${column} ${message}\n→ ${fix}${others}`;
    })
    .join('\n');
}
