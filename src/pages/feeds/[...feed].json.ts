import type { APIRoute } from 'astro';
import { dataSource } from '../../components/data-source.ts';
import { type Feed, feedsOf } from '../../open-data/feed.ts';
import { jsonFeedOf } from '../../open-data/json-feed.ts';

/** One file for each feed. */
export function getStaticPaths() {
  return feedsOf(dataSource()).map((feed) => ({ params: { feed: feed.id }, props: { feed } }));
}

/** The feed as JSON Feed. */
export const GET: APIRoute<{ feed: Feed }> = ({ props }) =>
  Response.json(jsonFeedOf(props.feed, dataSource()));
