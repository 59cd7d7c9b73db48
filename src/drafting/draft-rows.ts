import { answerQuestions } from './answer.ts';
import { type Draft, fileOf } from './draft.ts';
import { type DraftedKind, questionsByKind } from './questions/index.ts';
import type { Setting } from './questions/question.ts';
import { recordId } from './record-id.ts';
import { recordsOf, type SheetRecords } from './sheet/rows.ts';
import type { Values } from './values-by-path.ts';

/** The drafts of a spreadsheet's rows, and what is still open of each. */
export interface DraftedRows {
  readonly drafts: readonly {
    readonly draft: Draft;
    readonly row: number;
    readonly missing: readonly string[];
  }[];
  readonly unknownColumns: SheetRecords['unknownColumns'];
}

/** Makes a draft of every row. Values that are given hold for the rows that leave them empty. Throws `Refusal`. */
export async function draftRows(
  rows: readonly (readonly string[])[],
  kind: DraftedKind,
  given: Readonly<Values>,
  setting: Setting,
): Promise<DraftedRows> {
  const { records, unknownColumns } = recordsOf(rows, kind);
  const drafts: { draft: Draft; row: number; missing: string[] }[] = [];
  for (const { row, id, values, body } of records) {
    const known = { ...setting, drafts: [...setting.drafts, ...drafts.map(({ draft }) => draft)] };
    const answers = await answerQuestions(questionsByKind[kind], { ...given, ...values }, known, 'import');
    const isOpen = answers.values['公开属性'] === undefined || answers.values['公开属性'] === '主动公开';
    const draft: Draft = {
      kind,
      id: id ?? recordId(kind, answers.values, setting.archive, known.drafts),
      values: answers.values,
      body: isOpen ? body : '',
      files: {},
    };
    drafts.push({ draft, row, missing: answers.missing.map(({ key }) => key) });
  }
  return { drafts, unknownColumns };
}

/** Rows that would be one file. */
export function rowsInTheWay(drafts: DraftedRows['drafts']): string[] {
  const first = new Map<string, number>();
  return drafts.flatMap(({ draft, row }) => {
    const other = first.get(fileOf(draft));
    first.set(fileOf(draft), other ?? row);
    return other === undefined ? [] : [`第 ${row} 行和第 ${other} 行的编号相同：${draft.id}`];
  });
}
