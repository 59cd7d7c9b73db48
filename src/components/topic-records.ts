import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import type { AnyRecord, Topic } from '../archive/records.ts';
import { hasPage } from '../archive/status.ts';
import { newestFirst } from './public-records.ts';

/** The policies with a page that belong to a topic or to one below it, newest first. */
export function policiesOfTopic(topic: Topic, archive: Archive, today: Day): AnyRecord[] {
  const naming = [topic, ...childrenOf(topic, archive)].flatMap((one) => archive.referring('topics', one));
  return newestFirst(
    [...new Set(naming)].filter((record) => record.kind === 'policy' && hasPage(record, today)),
  );
}

/** The topics right below one. */
export function childrenOf(topic: Topic, archive: Archive): Topic[] {
  return archive.topics.filter(({ parent }) => parent === topic.name);
}
