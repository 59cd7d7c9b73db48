import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import { hasPage } from '../archive/status.ts';
import { type Column, columns, text } from '../text.ts';

/** One of the sections that every portal has under 政府信息公开, 国办公开办函〔2019〕61号. */
export interface DisclosureSection {
  readonly name: string;
  readonly description: string;
  /** Undefined until there is something to read. */
  readonly path: string | undefined;
}

/** The five sections in their usual order. */
export function disclosureSections(archive: Archive, today: Day): DisclosureSection[] {
  const page = (path: string, { name, description }: { name: string; description: string }) => {
    const record = archive.at(path);
    return { name, description, path: record && hasPage(record, today) ? path : undefined };
  };
  const hasReports = archive.all('report').some((report) => hasPage(report, today));
  return [
    page('/pages/guide/', columns.guide),
    page('/pages/system/', text.disclosure.system),
    page('/pages/contents/', text.disclosure.contents),
    {
      name: columns.reports.name,
      description: columns.reports.description,
      path: hasReports ? '/reports/' : undefined,
    },
    page('/pages/request/', columns.request),
  ];
}

/** The column to which a fixed page belongs, by its id. */
export function columnOfPage(id: string): Column {
  if (id === 'guide') return columns.guide;
  if (id === 'request') return columns.request;
  if (id === 'system' || id === 'contents') return columns.disclosure;
  return columns.about;
}

/** Whether a fixed page stands under 政府信息公开. */
export function isDisclosurePage(id: string): boolean {
  return columnOfPage(id) !== columns.about;
}
