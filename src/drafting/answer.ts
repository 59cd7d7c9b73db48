import type { Question, Setting } from './questions/question.ts';
import { type Values, valueAt, withValue } from './values-by-path.ts';

/** Asks a person one question; undefined = left out. */
export type Ask = (
  question: Question,
  suggestion: string | readonly string[] | undefined,
) => Promise<string | readonly string[] | undefined>;

/** The answers to a kind's questions, and those that are still open. */
export interface Answers {
  readonly values: Values;
  readonly missing: readonly Question[];
}

/** How often a question is put that can't be left out. */
const TRIES = 3;

/** Goes through the questions in their order: what is given stands, what can be assumed is assumed, the rest is asked where somebody is there. */
export async function answerQuestions(
  questions: readonly Question[],
  given: Readonly<Values>,
  setting: Setting,
  origin: 'new' | 'import',
  ask?: Ask,
): Promise<Answers> {
  let values: Values = { ...given };
  const missing: Question[] = [];
  for (const question of questions) {
    const known = valueAt(values, question.key);
    // An empty answer was given on purpose: no number, no index number.
    if (known === '') values = withValue(values, question.key, undefined);
    if (known !== undefined || !(question.isAsked?.(values, setting) ?? true)) {
      if (known === '' && question.isNeeded?.(values, setting)) missing.push(question);
      continue;
    }
    const suggestion = question.suggest?.(values, setting);
    const isAssumed = question.assumes === 'always' || (question.assumes === 'new' && origin === 'new');
    const isNeeded = question.isNeeded?.(values, setting) ?? false;
    let answer = ask ? await ask(question, suggestion) : isAssumed ? suggestion : undefined;
    // Whoever went through twenty questions must not lose them to an empty one.
    for (let tries = 1; ask && isNeeded && tries < TRIES && (answer ?? '').length === 0; tries++)
      answer = await ask(question, suggestion);
    const isEmpty = answer === undefined || answer.length === 0;
    if (!isEmpty) values = withValue(values, question.key, answer);
    else if (isNeeded) missing.push(question);
  }
  return { values, missing };
}
