import type { APIRoute } from 'astro';
import { dataSource } from '../../components/data-source.ts';
import { atomOf } from '../../open-data/atom.ts';
import { type Feed, feedsOf } from '../../open-data/feed.ts';

/** One file for each feed. */
export function getStaticPaths() {
  return feedsOf(dataSource()).map((feed) => ({ params: { feed: feed.id }, props: { feed } }));
}

/** The feed as Atom. */
export const GET: APIRoute<{ feed: Feed }> = ({ props }) =>
  new Response(atomOf(props.feed, dataSource()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
