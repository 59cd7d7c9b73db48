import { hasPage } from '../archive/status.ts';
import { currentPortal } from '../portal.ts';
import { recordsOf } from './department-records.ts';
import { policiesOfTopic } from './topic-records.ts';

/** A link with the number of policies behind it. */
interface CountedLink {
  readonly label: string;
  readonly path: string;
  readonly count: number;
}

/** The departments that issued or drafted policies, in the order of departments.yaml. */
export function countedDepartments(): CountedLink[] {
  const { archive, today } = currentPortal();
  return archive.departments
    .map((one) => ({
      label: one.name,
      path: one.path,
      count: recordsOf(one, 'policy', ['issuers', 'drafters'], archive).filter((record) =>
        hasPage(record, today),
      ).length,
    }))
    .filter(({ count }) => count > 0);
}

/** The topics of the first level under which policies stand, those of the topics below included. */
export function countedTopics(): CountedLink[] {
  const { archive, today } = currentPortal();
  return archive.topics
    .filter(({ parent }) => parent === undefined)
    .map((topic) => ({
      label: topic.name,
      path: topic.path,
      count: policiesOfTopic(topic, archive, today).length,
    }))
    .filter(({ count }) => count > 0);
}
