import { kinds } from '../schemas/kinds.ts';
import { type Ask, answerQuestions } from './answer.ts';
import { composeBody } from './compose.ts';
import type { Draft } from './draft.ts';
import { type Account, accountFor } from './fidelity/account.ts';
import { type DraftedKind, questionsByKind } from './questions/index.ts';
import type { Question, Setting } from './questions/question.ts';
import { recognise } from './recognise/recognise.ts';
import { recordId } from './record-id.ts';
import { Refusal } from './refusal.ts';
import type { CarriedFile, Source } from './source-block.ts';
import type { Values } from './values-by-path.ts';

/** A draft made of a document, what became of the document, and what nobody has said yet. */
export interface DraftedSource {
  readonly draft: Draft;
  readonly account: Account;
  readonly missing: readonly Question[];
}

/** What the caller decides instead of the document. */
export interface Wishes {
  /** Left out = the title decides. */
  readonly kind?: DraftedKind | undefined;
  readonly id?: string | undefined;
  /** Values that go before those found in the document, for a kind that is known by then. */
  readonly given: (kind: DraftedKind) => Readonly<Values>;
  readonly ask?: Ask | undefined;
}

/** Makes a draft of a document that was read. Throws `Refusal` where the document says that it is not public. */
export async function draftSource(source: Source, wishes: Wishes, setting: Setting): Promise<DraftedSource> {
  if (source.blocks.every(({ text }) => text.trim() === ''))
    throw new Refusal('里面没有文字', '扫描成图片的，找 Word 原件；网页要等正文显示出来以后再另存');
  const recognised = recognise(source, setting.archive);
  const kind = wishes.kind ?? kindByTitle(String(recognised.values['标题'] ?? ''));
  const found = { ...fitting(recognised.values, kind), ...wishes.given(kind) };
  const { body, fates } = composeBody({ ...recognised, values: { ...recognised.values, ...found } });
  const { values, missing } = await answerQuestions(
    questionsByKind[kind],
    found,
    setting,
    'import',
    wishes.ask,
  );
  refuseRepeat(values, wishes.id, setting);
  const id = wishes.id ?? recordId(kind, values, setting.archive, setting.drafts);
  const isOpen = values['公开属性'] === undefined || values['公开属性'] === '主动公开';
  const carried = isOpen
    ? source.files.filter(({ name, isImage }) => !isImage || body.includes(`carried:${name}`))
    : [];
  const pathOf = ({ name }: CarriedFile) => `${id}-${name}`;
  const draft: Draft = {
    kind,
    id,
    values:
      carried.length > 0
        ? {
            ...values,
            附件: [
              ...((values['附件'] as unknown[] | undefined) ?? []),
              ...carried.map((file, index) => ({
                标题: file.title || `${file.isImage ? '图片' : '附件'}${index + 1}`,
                文件: pathOf(file),
              })),
            ],
          }
        : values,
    body: carried.reduce(
      (text, file) => text.replaceAll(`carried:${file.name})`, `attachments/${pathOf(file)})`),
      body,
    ),
    files: Object.fromEntries(carried.map((file) => [pathOf(file), file.bytes])),
  };
  return { draft, account: accountFor(recognised, fates, body), missing };
}

/** One number is one document: the second time it is the same paper, or one of the two is wrong. */
function refuseRepeat(values: Readonly<Values>, id: string | undefined, { archive, drafts }: Setting): void {
  const number = values['发文字号'];
  if (typeof number !== 'string' || id !== undefined) return;
  const known =
    archive.policy(number)?.file ??
    drafts.map((draft) => (draft.values['发文字号'] === number ? draft.id : undefined)).find(Boolean);
  if (known)
    throw new Refusal(
      `${number} 已经登记在 ${known}`,
      '同一份文件不用再导入；号码写错了的，先改原件，或用 --number 写明正确的号码',
    );
}

function kindByTitle(title: string): DraftedKind {
  if (/(解读|图解|问答)$/.test(title)) return 'interpretation';
  return /公开征[求集].*意见/.test(title) ? 'consultation' : 'policy';
}

/** What was found, as far as the kind has a place for it; the bodies have other names there. */
function fitting(values: Readonly<Values>, kind: DraftedKind): Values {
  const keys: readonly string[] = Object.values(kinds[kind].table).map(({ key }) => key);
  const issuers = values['发文机关'];
  const renamed: Values =
    kind === 'interpretation' ? { 解读部门: issuers } : kind === 'consultation' ? { 起草部门: issuers } : {};
  return Object.fromEntries(
    Object.entries({ ...values, ...renamed }).filter(
      ([key, value]) => keys.includes(key) && value !== undefined,
    ),
  );
}
