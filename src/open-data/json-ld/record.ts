import type {
  AnyRecord,
  Consultation,
  Decision,
  Interpretation,
  Meeting,
  Report,
} from '../../archive/records.ts';
import { text } from '../../text.ts';
import type { DataSource } from '../record-data.ts';
import { isReusable } from '../reusable.ts';
import { legislation } from './legislation.ts';
import { given, host, type Node, organizations, recordNode, references } from './nodes.ts';

/** A record in the words of schema.org; undefined for a fixed page, and for a record that was withdrawn. */
export function recordJsonLd(record: AnyRecord, source: DataSource): Node | undefined {
  if (!isReusable(record, source.today)) return undefined;
  switch (record.kind) {
    case 'policy':
      return legislation(record, source);
    case 'interpretation':
      return article(record, source);
    case 'meeting':
      return event(record, source);
    case 'decision':
      return decision(record, source);
    case 'consultation':
      return consultation(record, source);
    case 'report':
      return report(record, source);
    case 'page':
      return undefined;
  }
}

function article(record: Interpretation, source: DataSource): Node {
  const explained = record.interprets.map((one) => source.archive.policy(one));
  return {
    ...recordNode('Article', record, source),
    headline: record.title ?? text.record.untitled,
    ...given('author', organizations(record.interpreters, source)),
    ...given('publisher', host(source)),
    ...given('about', references(explained, source)),
  };
}

function event(record: Meeting, source: DataSource): Node {
  const { name, address } = source.archive.site;
  return {
    ...recordNode('Event', record, source),
    ...given('startDate', record.heldOn),
    ...given('endDate', record.heldOn),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@type': 'Place', name: host(source)?.['name'] ?? name, ...given('address', address) },
    ...given('organizer', host(source)),
    ...given('recordedIn', references(source.archive.decisionsOf(record), source)),
  };
}

/** What a meeting decided is a work of whoever proposed it, recorded at the meeting. */
function decision(record: Decision, source: DataSource): Node {
  const documents = record.documents.map((one) => source.archive.policy(one));
  const earlier = record.continues ? source.archive.decision(record.continues) : undefined;
  return {
    ...recordNode('CreativeWork', record, source),
    ...given('author', organizations(record.proposedBy, source)),
    ...given('recordedAt', references([source.archive.meetingOf(record)], source)[0]),
    ...given('creativeWorkStatus', record.outcome),
    ...given('isBasedOn', references([earlier], source)),
    ...given('about', references(documents, source)),
  };
}

function consultation(record: Consultation, source: DataSource): Node {
  return {
    ...recordNode('CreativeWork', record, source),
    ...given('author', organizations(record.drafters, source)),
    creativeWorkStatus: 'Draft',
    ...given('temporalCoverage', record.startsOn && record.endsOn && `${record.startsOn}/${record.endsOn}`),
    ...given('expires', record.endsOn),
  };
}

function report(record: Report, source: DataSource): Node {
  const { year } = record;
  return {
    ...recordNode('Report', record, source),
    ...(year === undefined ? {} : { name: record.title ?? text.report.title(year) }),
    ...given('author', host(source)),
    ...given('temporalCoverage', year === undefined ? undefined : String(year)),
  };
}
