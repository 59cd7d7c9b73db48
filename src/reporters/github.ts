import type { Finding, FindingKind } from '../archive/finding.ts';

const levels: Readonly<Record<FindingKind, string>> = { must: 'error', should: 'warning', review: 'notice' };

/**
 * Findings as GitHub workflow commands, which annotate the lines of a change.
 * Source: docs.github.com, "Workflow commands for GitHub Actions". `contentFolder` is relative to the repository.
 */
export function githubReport(findings: readonly Finding[], contentFolder: string): string {
  return findings
    .map(({ file, line, column, rule, kind, message, basis, fix }) => {
      const text = [message, ...(basis ? [`依据：${basis}`] : []), `改法：${fix}`].join('\n');
      const place = `file=${property(`${contentFolder}/${file}`)},line=${line},col=${column},title=${property(rule)}`;
      return `::${levels[kind]} ${place}::${escapeData(text)}`;
    })
    .join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
