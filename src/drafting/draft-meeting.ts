import { type Ask, answerQuestions } from './answer.ts';
import type { Draft } from './draft.ts';
import { decisionQuestions } from './questions/decision.ts';
import { itemCountKey } from './questions/meeting.ts';
import type { Question, Setting } from './questions/question.ts';
import { meetingId } from './record-id.ts';
import { type Values, valueAt, withValue } from './values-by-path.ts';

/** What is given of one agenda item. */
export interface GivenItem {
  readonly values: Readonly<Values>;
  readonly body: string;
}

/** A meeting's drafts, its own first, and what is still open of each. */
export interface DraftedMeeting {
  readonly drafts: readonly Draft[];
  readonly missing: readonly { readonly item: number; readonly question: Question }[];
  /** Items that are neither withheld nor pending and whose text was not given. */
  readonly withoutText: readonly number[];
}

/** Drafts a meeting with all its items, the withheld and the pending ones included. */
export async function draftMeeting(
  meeting: Readonly<Values>,
  body: string,
  items: readonly GivenItem[],
  setting: Setting,
  ask?: Ask,
): Promise<DraftedMeeting> {
  const year = String(meeting['召开日期'] ?? setting.today).slice(0, 4);
  const id = meetingId(meeting, year);
  const values = { ...meeting, [itemCountKey]: String(items.length) };
  const drafts: Draft[] = [{ kind: 'meeting', id, values, body, files: {} }];
  const missing: { item: number; question: Question }[] = [];
  const withoutText: number[] = [];
  const digits = items.length > 99 ? 3 : 2;
  for (const [index, item] of items.entries()) {
    const number = index + 1;
    const answers = await answerQuestions(
      decisionQuestions,
      inherited(item.values, meeting),
      setting,
      'new',
      ask,
    );
    for (const question of answers.missing) missing.push({ item: number, question });
    const isStub = answers.values['公开属性'] === '不予公开';
    const isPending = valueAt(answers.values, '待公布') !== undefined;
    if (!isStub && !isPending && item.body.trim() === '') withoutText.push(number);
    const own = { 议题: String(number), ...(isStub ? withoutOpenKeys(answers.values) : answers.values) };
    drafts.push({
      kind: 'decision',
      id: `${id}/${String(number).padStart(digits, '0')}`,
      values: own,
      body: isStub || isPending ? '' : item.body,
      files: {},
    });
  }
  return { drafts, missing, withoutText };
}

/** What the meeting as a whole went through holds for each of its items, unless the item says otherwise. A withheld one was reviewed on its own. */
function inherited(item: Readonly<Values>, meeting: Readonly<Values>): Values {
  if (item['公开属性'] === '不予公开') return { ...item };
  return ['保密审查', '发布日期'].reduce<Values>(
    (values, key) =>
      values[key] === undefined && meeting[key] !== undefined ? withValue(values, key, meeting[key]) : values,
    { ...item },
  );
}

/** A stub knows no key that could tell what it withholds. */
function withoutOpenKeys(values: Readonly<Values>): Values {
  const allowed = ['公开属性', '不予公开', '提请部门', '起草部门'];
  return Object.fromEntries(Object.entries(values).filter(([key]) => allowed.includes(key)));
}
