import { readFileSync } from 'node:fs';
import { type DraftedKind, isDraftedKind, questionsByKind } from '../src/drafting/questions/index.ts';
import { Refusal } from '../src/drafting/refusal.ts';
import {
  fieldAt,
  isList,
  readPairs,
  typedValue,
  type Values,
  withValue,
} from '../src/drafting/values-by-path.ts';
import { UsageError } from '../src/portal.ts';
import { decision } from '../src/schemas/decision.ts';
import { kinds } from '../src/schemas/kinds.ts';
import { withheld } from '../src/schemas/withheld.ts';

const flags = [
  ...new Set(Object.values(questionsByKind).flatMap((questions) => questions.map(({ flag }) => flag))),
];

/** An option for every question, each of which may be given several times. */
export const recordOptions: Readonly<Record<string, { type: 'string'; multiple: true }>> = Object.fromEntries(
  [...flags, 'set', 'item'].map((name) => [name, { type: 'string', multiple: true } as const]),
);

/** What the flags say of a record, in Chinese keys. Throws {@link UsageError} for a flag that the kind doesn't know. */
export function givenValues(kind: DraftedKind, given: Readonly<Record<string, unknown>>): Values {
  const questions = questionsByKind[kind];
  let values: Values = {};
  const table = { ...kinds[kind].table, ...(kind === 'policy' ? withheld : {}) };
  for (const flag of flags) {
    const texts = given[flag] as string[] | undefined;
    if (texts === undefined) continue;
    const question = questions.find((one) => one.flag === flag);
    if (!question)
      throw new UsageError(
        `--${flag} 不用于${kinds[kind].label}。可用的：${questions.map((one) => `--${one.flag}`).join(' ')}`,
      );
    values = withValue(
      values,
      question.key,
      inWords(() => answerOf(question.key, texts, table, question.isMany ?? false)),
    );
  }
  for (const pair of (given['set'] as string[] | undefined) ?? []) {
    const at = pair.search(/[=＝]/);
    if (at <= 0) throw new UsageError(`--set 要写成 键=值 的样子，不是“${pair}”`);
    const key = pair.slice(0, at).trim();
    values = withValue(
      values,
      key,
      inWords(() => typedValue(key, pair.slice(at + 1), table)),
    );
  }
  return values;
}

/** The agenda items that the flags give. */
export function givenItems(texts: readonly string[]): { values: Values; body: string }[] {
  return texts.map((text) => inWords(() => readPairs(text, { ...decision, ...withheld })));
}

/** The kind that a flag names, by its English or Chinese word. Throws {@link UsageError}. */
export function readKind(word: string): DraftedKind {
  const byLabel = Object.entries(kinds).find(([, { label }]) => label === word)?.[0] ?? word;
  if (isDraftedKind(byLabel)) return byLabel;
  const known = (Object.keys(questionsByKind) as DraftedKind[]).map(
    (kind) => `${kind}（${kinds[kind].label}）`,
  );
  throw new UsageError(`--kind 可以是 ${known.join('、')}，不是“${word}”`);
}

/** The text of a file that a flag names. */
export function textOfFile(path: string | undefined): string {
  if (path === undefined) return '';
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
  } catch {
    throw new UsageError(`打不开 ${path}`);
  }
}

function answerOf(
  key: string,
  texts: readonly string[],
  table: Parameters<typeof fieldAt>[1],
  isMany: boolean,
): unknown {
  if (!isMany && !isList(fieldAt(key, table))) return texts.at(-1)?.trim() ?? '';
  return texts.flatMap((text) => typedValue(key, text, table) as string | string[]);
}

function inWords<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) throw new UsageError(`${error.message}。${error.remedy}`);
    throw error;
  }
}
