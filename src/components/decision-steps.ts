import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import type { Decision } from '../archive/records.ts';
import { hasPage } from '../archive/status.ts';
import { kinds } from '../schemas/kinds.ts';
import { text } from '../text.ts';
import { outcomeOf, threadOf } from './decision-story.ts';

/** A step in the story of a decision: proposed and decided, deferred and taken up again, published as a document, explained. */
export interface StoryStep {
  readonly label: string;
  readonly day: Day | undefined;
  readonly words: string;
  /** Undefined for the decision that tells the story, and for what has no page. */
  readonly path?: string | undefined;
}

/** The story of a decision, in the order of the days. */
export function storyOf(decision: Decision, archive: Archive, today: Day): StoryStep[] {
  const { items, isBeginningHidden } = itemsOf(decision, archive, today);
  const { shown, interpretations } = outcomeOf(decision, archive, today);
  const words = text.decision;
  const steps = [
    ...items.map((item) => itemStep(item, archive, today, item === decision)),
    ...shown.map(({ publishedOn: day, title, path }) => ({
      label: words.document,
      day,
      words: title ?? '',
      path,
    })),
    ...interpretations.map(({ publishedOn: day, title, path }) => ({
      label: kinds.interpretation.label,
      day,
      words: title ?? '',
      path,
    })),
  ];
  const hidden = { label: words.continues, day: undefined, words: words.notOpen };
  return [...(isBeginningHidden ? [hidden] : []), ...steps.sort((a, b) => order(a.day, b.day))];
}

/** The items that dealt with the same matter one after the other, as far as they are public. */
function itemsOf(decision: Decision, archive: Archive, today: Day) {
  const items = new Set([decision]);
  let isBeginningHidden = false;
  // A set grows while it is walked: an item leads to the one before it and to those after it.
  for (const item of items) {
    const { earlier, isEarlierHidden, later } = threadOf(item, archive, today);
    isBeginningHidden ||= isEarlierHidden;
    for (const other of [...(earlier ? [earlier] : []), ...later]) items.add(other);
  }
  return { items: [...items], isBeginningHidden };
}

function itemStep(item: Decision, archive: Archive, today: Day, isHere: boolean): StoryStep {
  const held = archive.meetingOf(item);
  const meeting = held && hasPage(held, today) ? held : undefined;
  const bodies = item.proposedBy.map((name) => archive.department(name)?.name ?? name);
  return {
    label: meeting?.title ?? kinds.decision.label,
    day: meeting?.heldOn ?? item.publishedOn,
    words: text.decision.step(bodies.join(text.site.listComma), item.outcome),
    path: isHere ? undefined : item.path,
  };
}

function order(a: Day = '', b: Day = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
