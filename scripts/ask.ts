import { cancel, isCancel, multiselect, select, text } from '@clack/prompts';
import type { Ask } from '../src/drafting/answer.ts';
import type { Question, Setting } from '../src/drafting/questions/question.ts';
import { UsageError } from '../src/portal.ts';

/** How many choices are shown at once; the rest come into view with the arrow keys. */
const SHOWN = 12;
const NOTHING = '';

/** Whether somebody is there to answer. */
export function isAtTerminal(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** Asks at the terminal, with the choices that the content gives. */
export function askAtTerminal(setting: Setting): Ask {
  return async (question, suggestion) => {
    const choices = question.choices?.(setting) ?? [];
    if (choices.length === 0)
      return cut(question, answered(await text({ message: question.ask, initialValue: shown(suggestion) })));
    const options = choices.map((value) => ({ value, label: value }));
    const initial = typeof suggestion === 'string' ? [suggestion] : [...(suggestion ?? [])];
    // The prompts' own hints are in English, and so is their search.
    const look = { maxItems: SHOWN, showInstructions: false } as const;
    if (question.isMany) {
      const message = `${question.ask}（上下键移动，空格选中，回车确定）`;
      return answered(
        await multiselect({ message, options, initialValues: initial, required: false, ...look }),
      ) as string[];
    }
    const withNothing = question.isNeeded ? options : [{ value: NOTHING, label: '（不填）' }, ...options];
    const first = initial[0] ? { initialValue: initial[0] } : {};
    const message = `${question.ask}（上下键移动，回车确定）`;
    return answered(await select({ message, options: withNothing, ...first, ...look })) as string;
  };
}

/** One free question at the terminal. */
export async function askText(message: string, initialValue = ''): Promise<string> {
  return String(answered(await text({ message, initialValue })) ?? '');
}

/** One choice at the terminal. */
export async function askChoice<T extends string>(
  message: string,
  options: { value: T; label: string }[],
): Promise<T> {
  return answered(
    await select({
      message,
      options: options as { value: string; label: string }[],
      showInstructions: false,
    }),
  ) as T;
}

function answered<T>(answer: T | symbol): T {
  if (!isCancel(answer)) return answer as T;
  cancel('已取消');
  throw new UsageError('没有写任何文件');
}

function shown(suggestion: string | readonly string[] | undefined): string {
  return typeof suggestion === 'string' ? suggestion : (suggestion ?? []).join('、');
}

function cut(question: Question, answer: unknown): string | readonly string[] {
  const plain = String(answer ?? '').trim();
  return question.isMany
    ? plain
        .split(/[、；;]/)
        .map((one) => one.trim())
        .filter((one) => one !== '')
    : plain;
}
