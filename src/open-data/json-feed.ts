import { text } from '../text.ts';
import type { Feed } from './feed.ts';
import { feedEntry } from './feed-entry.ts';
import type { DataSource } from './record-data.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeedOf(feed: Feed, source: DataSource): object {
  const { archive, addressOf } = source;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: text.feeds.titleOf(archive.site.name ?? '', feed.name),
    home_page_url: addressOf(feed.path),
    feed_url: addressOf(`/feeds/${feed.id}.json`),
    language: 'zh-CN',
    authors: [{ name: archive.department(archive.site.host ?? '')?.fullName ?? archive.site.host }],
    items: feed.records.map((record) => {
      const { address, title, published, updated, category, authors, summary } = feedEntry(record, source);
      return {
        id: address,
        url: address,
        title,
        content_text: summary,
        date_published: published,
        date_modified: updated,
        ...(authors.length > 0 ? { authors: authors.map((name) => ({ name })) } : {}),
        tags: [category],
      };
    }),
  };
}
