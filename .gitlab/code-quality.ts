// The findings of `npm run check -- --format json` in the form that GitLab shows beside the lines of a merge request.
// Source: docs.gitlab.com, "Code Quality report format".
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';

interface Told {
  file: string;
  line: number;
  rule: string;
  kind: 'must' | 'should' | 'review';
  message: string;
  basis: string;
  fix: string;
}

const severities = { must: 'blocker', should: 'minor', review: 'info' } as const;
const [report = 'findings.json', folder = 'content'] = argv.slice(2);
const { findings } = JSON.parse(readFileSync(report, 'utf8')) as { findings: Told[] };
const issues = findings.map(({ file, line, rule, kind, message, basis, fix }) => ({
  description: [message, basis && `依据：${basis}`, `改法：${fix}`].filter(Boolean).join('　'),
  check_name: rule,
  severity: severities[kind],
  // Without the line: a finding that only moved is not a new one.
  fingerprint: createHash('sha256').update(`${rule}\n${file}\n${message}`).digest('hex'),
  location: { path: `${folder}/${file}`, lines: { begin: line } },
}));
console.log(JSON.stringify(issues, null, 2));
