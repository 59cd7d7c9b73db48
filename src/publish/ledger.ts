import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import { readLedger } from '../archive/ledger.ts';
import type { AnyRecord } from '../archive/records.ts';
import { hasPage, isOpen } from '../archive/status.ts';
import { clausesOf } from '../markdown/clauses.ts';

/** An address to be kept from now on. */
export interface NewAddress {
  readonly address: string;
  readonly firstDay: Day;
}

/**
 * What is public on a day and not in the ledger yet, by first day, then address: pages of records, departments and topics, and the clauses
 * of the texts. A record's first day is its 发布日期; what came to a page that was known before, or has no such day, begins today.
 */
export function newAddresses(archive: Archive, today: Day): NewAddress[] {
  const known = new Set(readLedger(archive.files)?.entries.map(({ address }) => address));
  const records = archive.records.filter((record) => record.isReadable && hasPage(record, today));
  const all = [
    ...records.flatMap((record) => addressesOf(record, today, known)),
    ...[...archive.departments, ...archive.topics].map(({ path }) => ({ address: path, firstDay: today })),
  ];
  return all
    .filter(({ address }) => !known.has(address))
    .sort((a, b) => inOrder(a.firstDay, b.firstDay) || inOrder(a.address, b.address));
}

/** The ledger with further addresses at its end; what it holds stays as it is, byte for byte. */
export function withAddresses(ledger: string, added: readonly NewAddress[]): string {
  const gap = ledger === '' || ledger.endsWith('\n') ? '' : '\n';
  return (
    ledger +
    (added.length > 0 ? gap : '') +
    added.map(({ address, firstDay }) => `${address} ${firstDay}\n`).join('')
  );
}

function addressesOf(record: AnyRecord, today: Day, known: ReadonlySet<string>): NewAddress[] {
  const publishedOn = 'publishedOn' in record ? record.publishedOn : undefined;
  const firstDay = known.has(record.path) ? today : (publishedOn ?? today);
  const clauses = isShown(record, today) ? clausesOf(record.body) : [];
  return ['', ...clauses.map(({ anchor }) => `#${anchor}`)].map((anchor) => ({
    address: record.path + anchor,
    firstDay,
  }));
}

/** Whether the page shows the text: of a pending decision it doesn't. */
function isShown(record: AnyRecord, today: Day): boolean {
  return isOpen(record, today) && !('pending' in record && record.pending);
}

// By code point: the same order on every machine.
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
