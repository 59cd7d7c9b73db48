import { describe, expect, test } from 'vitest';
import { readArchive } from '../../src/archive/read.ts';
import { inspectAttachments } from '../../src/inspection/inspect-attachments.ts';
import { check } from '../../src/rules/check.ts';
import { contentOf } from '../../src/rules/example.ts';
import { rules } from '../../src/rules/index.ts';

const DAY = '2026-06-30';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.map((example) => [example.outcome, example.because, example] as const))(
    '%s: %s',
    async (outcome, __, example) => {
      const files = contentOf(example);
      const archive = readArchive(files, await inspectAttachments(files));
      expect(archive.faults, 'an example has no faults of form').toEqual([]);
      const report = check(archive, example.today ?? DAY, [rule]);
      if (outcome === 'fails') {
        expect(report.findings.length).toBeGreaterThan(0);
        for (const finding of report.findings) {
          expect(finding.rule).toBe(rule.id);
          expect(finding.message).not.toBe('');
          expect(finding.fix).not.toBe('');
        }
      } else {
        expect(report.findings).toEqual([]);
        expect(report.applications.length > 0).toBe(outcome === 'passes');
      }
    },
  );

  test('can pass, and can fail', () => {
    expect(rule.examples.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(['passes', 'fails']));
  });
});
