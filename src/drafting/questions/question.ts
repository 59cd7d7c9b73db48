import type { Archive } from '../../archive/archive.ts';
import type { Day } from '../../archive/days.ts';
import { isGovernmentBody } from '../../archive/district-government.ts';
import type { Draft } from '../draft.ts';
import { type Values, valueAt } from '../values-by-path.ts';

/** What a question may look at besides the answers so far. */
export interface Setting {
  readonly archive: Archive;
  readonly today: Day;
  /** Records drafted in the same go, whose numbers are taken. */
  readonly drafts: readonly Draft[];
}

/** One thing to be known of a new record: asked at the terminal, or given as a flag. */
export interface Question {
  /** The flag without its dashes. */
  readonly flag: string;
  /** The field that the answer fills: 保密审查.机构. */
  readonly key: string;
  readonly ask: string;
  /** What it can be; left out = any text. */
  choices?(setting: Setting): readonly string[];
  readonly isMany?: boolean;
  /** What it will most likely be. */
  suggest?(values: Readonly<Values>, setting: Setting): string | readonly string[] | undefined;
  /**
   * When the suggestion counts where nobody can be asked: always, only for a record that is written from nothing, or never.
   * Never for what somebody has to answer for: reviews, signatures, 公开属性.
   */
  readonly assumes?: 'always' | 'new';
  /** Without an answer there is no sound record. */
  isNeeded?(values: Readonly<Values>, setting: Setting): boolean;
  /** Left out = it is always asked. */
  isAsked?(values: Readonly<Values>, setting: Setting): boolean;
}

/** The names of all departments. */
export const departmentNames = ({ archive }: Setting) =>
  archive.departments.filter(({ abolishedOn }) => !abolishedOn).map(({ name }) => name);

/** 是, 否. */
export const yesOrNo = () => ['是', '否'] as const;

/** Always needed. */
export const needed = () => true;

/** Several names out of a value. */
export function namesIn(values: Readonly<Values>, path: string): readonly string[] {
  const value = valueAt(values, path);
  return Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
}

/** Whether the record is withheld, and so a stub. */
export const isStub = (values: Readonly<Values>) => values['公开属性'] === '不予公开';

/** Whether the publisher is the government or its office. */
export const isOfGovernment = (values: Readonly<Values>, { archive }: Setting) =>
  isGovernmentBody(namesIn(values, '发文机关')[0] ?? '', archive);

/** Whether the record is a 行政规范性文件. */
export const isNormative = (values: Readonly<Values>) => values['文件类别'] === '行政规范性文件';

/** 保密审查: who looked and when. Never assumed. */
export function secrecyQuestions(
  body: string,
  isOpen: (values: Readonly<Values>) => boolean = needed,
): Question[] {
  return [
    {
      flag: 'secrecy-by',
      key: '保密审查.机构',
      ask: '哪个机构作的保密审查？',
      choices: departmentNames,
      suggest: (values) => namesIn(values, body)[0],
      isNeeded: isOpen,
      isAsked: isOpen,
    },
    {
      flag: 'secrecy-on',
      key: '保密审查.日期',
      ask: '保密审查是哪一天？',
      suggest: (_, { today }) => today,
      isNeeded: isOpen,
      isAsked: isOpen,
    },
  ];
}
