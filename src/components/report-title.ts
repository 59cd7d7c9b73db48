import type { Report } from '../archive/records.ts';
import { text } from '../text.ts';

/** What an annual report is called: its title, or the usual one for its year. */
export function reportTitle(report: Report): string {
  return report.title ?? text.report.title(report.year ?? Number(report.id.slice(0, 4)));
}
