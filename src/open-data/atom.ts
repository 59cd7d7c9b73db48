import { text } from '../text.ts';
import type { Feed } from './feed.ts';
import { type FeedEntry, feedEntry, moment } from './feed-entry.ts';
import type { DataSource } from './record-data.ts';

/** A feed as Atom (RFC 4287). */
export function atomOf(feed: Feed, source: DataSource): string {
  const { archive, today, addressOf } = source;
  const { site } = archive;
  const entries = feed.records.map((record) => feedEntry(record, source));
  const host = archive.department(site.host ?? '')?.fullName ?? site.host ?? site.name ?? '';
  const own = addressOf(`/feeds/${feed.id}.atom`);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `  <title>${escaped(text.feeds.titleOf(site.name ?? '', feed.name))}</title>`,
    `  <id>${escaped(own)}</id>`,
    // A feed has to say when it changed; one without entries has changed by the day it was made.
    `  <updated>${entries[0]?.updated ?? moment(today)}</updated>`,
    `  <author><name>${escaped(host)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(own)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(addressOf(feed.path))}"/>`,
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}

function entryXml({ address, title, published, updated, category, authors, summary }: FeedEntry): string {
  return [
    '  <entry>',
    `    <title>${escaped(title)}</title>`,
    `    <id>${escaped(address)}</id>`,
    `    <link rel="alternate" type="text/html" href="${escaped(address)}"/>`,
    `    <published>${published}</published>`,
    `    <updated>${updated}</updated>`,
    ...authors.map((name) => `    <author><name>${escaped(name)}</name></author>`),
    `    <category term="${escaped(category)}"/>`,
    `    <summary>${escaped(summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML 1.0 can hold it: characters that it forbids even as references are left out. */
function escaped(value: string): string {
  return value
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
