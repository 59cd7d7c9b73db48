import { answerQuestions } from '../src/drafting/answer.ts';
import type { Draft } from '../src/drafting/draft.ts';
import { draftMeeting, type GivenItem } from '../src/drafting/draft-meeting.ts';
import { type DraftedKind, questionsByKind } from '../src/drafting/questions/index.ts';
import type { Question, Setting } from '../src/drafting/questions/question.ts';
import { recordId } from '../src/drafting/record-id.ts';
import { filesInTheWay, writeDrafts } from '../src/drafting/write-drafts.ts';
import { openPortal, portalOptions, readArguments, UsageError } from '../src/portal.ts';
import { kinds } from '../src/schemas/kinds.ts';
import { askAtTerminal, askChoice, askText, isAtTerminal } from './ask.ts';
import { givenItems, givenValues, readKind, recordOptions, textOfFile } from './record-flags.ts';
import { run } from './run-verb.ts';
import { pathsOf, tellFindings } from './tell-drafts.ts';

await run(async () => {
  const { values: given } = readArguments({
    options: {
      ...portalOptions,
      ...recordOptions,
      kind: { type: 'string' },
      id: { type: 'string' },
      body: { type: 'string' },
      yes: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const flags = given as Record<string, unknown>;
  const isAsking = isAtTerminal() && !given.yes;
  const kind = await kindOf(given.kind as string | undefined, isAsking);
  const known = givenValues(kind, flags);
  const items = givenItems((flags['item'] as string[] | undefined) ?? []);
  const { archive, today, contentFolder } = await openPortal({
    content: given.content as string,
    today: given.today as string | undefined,
  });
  const setting: Setting = { archive, today, drafts: [] };
  const drafts = await draftsOf(
    kind,
    known,
    items,
    textOfFile(given.body as string | undefined),
    given.id as string | undefined,
    setting,
    isAsking,
  );
  const inTheWay = filesInTheWay(contentFolder, drafts);
  if (inTheWay.length > 0)
    throw new UsageError(`已经有 ${inTheWay.join('、')}，没有改动它。换一个编号：--id ${drafts[0]?.id}-2`);
  if (!given['dry-run']) writeDrafts(contentFolder, drafts);
  console.log(
    `${given['dry-run'] ? '会写（没有写）' : '写好了'}：\n${pathsOf(drafts, contentFolder)
      .map((path) => `  ${path}`)
      .join('\n')}`,
  );
  const isSound = await tellFindings(archive, drafts, today, contentFolder);
  const isWritten = drafts.map(tellEmptyBody).every((isEmpty) => !isEmpty);
  return isSound && isWritten ? 0 : 1;
});

async function kindOf(word: string | undefined, isAsking: boolean): Promise<DraftedKind> {
  if (word !== undefined) return readKind(word);
  if (!isAsking)
    throw new UsageError(`还缺：--kind，写哪一类记录（${Object.keys(questionsByKind).join('、')}）`);
  return askChoice(
    '写哪一类记录？',
    (Object.keys(questionsByKind) as DraftedKind[]).map((value) => ({ value, label: kinds[value].label })),
  );
}

async function draftsOf(
  kind: DraftedKind,
  known: Record<string, unknown>,
  items: readonly GivenItem[],
  body: string,
  id: string | undefined,
  setting: Setting,
  isAsking: boolean,
): Promise<readonly Draft[]> {
  const ask = isAsking ? askAtTerminal(setting) : undefined;
  const { values, missing } = await answerQuestions(questionsByKind[kind], known, setting, 'new', ask);
  if (kind !== 'meeting') {
    tellMissing(missing.map((question) => lineOf(question, setting)));
    return [
      {
        kind,
        id: id ?? recordId(kind, values, setting.archive),
        values,
        body: values['公开属性'] === '主动公开' || kind !== 'policy' ? body : '',
        files: {},
      },
    ];
  }
  const asked = isAsking && items.length === 0 ? await askItems() : items;
  const meeting = await draftMeeting(values, body, asked, setting, ask);
  tellMissing([
    ...missing.map((question) => lineOf(question, setting)),
    ...(asked.length === 0
      ? [
          '--item 标题=……｜提请部门=……｜结果=……｜正文=……（每个议题一个 --item；不予公开的写 公开属性=不予公开｜提请部门=……｜不予公开.依据=……）',
        ]
      : []),
    ...meeting.missing.map(
      ({ item, question }) => `第 ${item} 项议题：${question.key}（${question.ask.replace(/[？?].*$/, '')}）`,
    ),
    ...meeting.withoutText.map(
      (item) => `第 ${item} 项议题：正文（决定了什么）；还不能公布的写 待公布.预计日期 和 待公布.原因`,
    ),
  ]);
  return meeting.drafts;
}

/** How many items there were, and of which sort each is; its facts are asked with the others. */
async function askItems(): Promise<GivenItem[]> {
  const count = Number(await askText('一共几个议题？（包括其他事项）'));
  const items: GivenItem[] = [];
  for (let number = 1; number <= count; number++) {
    const sort = await askChoice(`第 ${number} 个议题？`, [
      { value: 'open', label: '公开' },
      { value: 'pending', label: '已经决定，内容待公布' },
      { value: 'withheld', label: '不予公开（只登记依据）' },
    ]);
    const disclosure = { 公开属性: sort === 'withheld' ? '不予公开' : '主动公开' };
    items.push({
      values: sort === 'pending' ? { ...disclosure, 待公布: {} } : disclosure,
      body: sort === 'open' ? await askText('会议怎么决定的？') : '',
    });
  }
  return items;
}

function lineOf({ flag, ask, choices }: Question, setting: Setting): string {
  const known = choices?.(setting) ?? [];
  return `--${flag} ${ask}${known.length > 0 ? `从这些里选：${known.join('、')}` : ''}`;
}

function tellMissing(lines: readonly string[]): void {
  if (lines.length > 0)
    throw new UsageError(`没有写任何文件，还缺：\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

/** Says where the text of an open record is still missing. */
function tellEmptyBody({ kind, values, body }: Draft): boolean {
  const isOpen = values['公开属性'] === undefined || values['公开属性'] === '主动公开';
  const isEmpty = kind !== 'meeting' && kind !== 'decision' && isOpen && body.trim() === '';
  if (isEmpty)
    console.log(
      '还缺正文：打开文件，写在第二行 --- 下面，再运行 npm run check；有 Word 原件的，改用 npm run import。',
    );
  return isEmpty;
}
