import type { Archive } from '../../archive/archive.ts';
import type { Day } from '../../archive/days.ts';
import { documentNumberOf } from '../../archive/document-number.ts';
import { Refusal } from '../refusal.ts';
import type { Source } from '../source-block.ts';
import { departmentNamed } from './department-named.ts';
import { foundInText } from './found-in-text.ts';
import { numberInLine } from './head.ts';
import { type NamedBlock, nameParts } from './parts.ts';
import { dayOf, disclosureOf, genreOf } from './words.ts';

/** A source in which the parts of an official document are told apart, and the fields that they fill. */
export interface Recognised {
  readonly source: Source;
  readonly blocks: readonly NamedBlock[];
  /** Chinese key → value; only what the source says. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Values that follow from the text and that a person should look at: 修改: 示范府发〔2021〕3号. */
  readonly toConfirm: readonly string[];
}

/** Recognises the parts of a source. Throws {@link Refusal} where the document says itself that it is not public. */
export function recognise(source: Source, archive: Archive): Recognised {
  const blocks = nameParts(source.blocks, (name) => departmentNamed(name, archive) !== undefined);
  const texts = (part: NamedBlock['part']) =>
    blocks.filter((one) => one.part === part).map(({ block }) => block.text.trim());
  const title = String(source.values['标题'] ?? titleOf(texts('标题')));
  const number =
    source.values['发文字号'] ??
    texts('发文字号')
      .map(numberInLine)
      .find((one) => one !== undefined);
  const writtenOn =
    (source.values['成文日期'] as Day | undefined) ??
    texts('成文日期')
      .map(dayOf)
      .find((day) => day !== undefined);
  const issuers = issuersOf(
    [texts('署名'), texts('发文机关标志').map((text) => text.replace(/\s+/gu, '').replace(/文件$/, ''))],
    archive,
  );
  const byNumber = issuerOfNumber(typeof number === 'string' ? number : '', archive);
  const notes = texts('附注')
    .map(disclosureOf)
    .filter((one) => one !== undefined);
  if (notes.includes('不予公开'))
    throw new Refusal(
      '附注写明这一份不公开',
      '正文不得放进这个仓库。用 npm run new -- --kind policy --disclosure 不予公开 只登记依据',
    );
  const body = blocks
    .filter(({ part }) => part === '正文')
    .map(({ block }) => block.text)
    .join('\n');
  const found = foundInText(title, body, writtenOn, archive);
  const values = {
    标题: title || undefined,
    文种: genreOf(title),
    发文机关: issuers.length > 0 ? issuers : byNumber,
    发文字号: number,
    成文日期: writtenOn,
    公开属性: notes[0],
    ...found.values,
    ...withoutUndefined(source.values),
  };
  return { source, blocks, values: withoutUndefined(values), toConfirm: found.toConfirm };
}

/** The lines of a title, run together; several issuers before it stay apart. */
function titleOf(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .reduce(
      (title, line) =>
        /(局|委|委员会|办公室|政府)$/.test(title) && !line.startsWith('关于') && title !== ''
          ? `${title} ${line}`
          : title + line,
      '',
    )
    .replace(/(?<=\p{Script=Han}) (?=关于)/u, '');
}

function issuersOf(candidates: readonly (readonly string[])[], archive: Archive): string[] {
  for (const names of candidates) {
    const known = names.flatMap((name) => departmentNamed(name, archive) ?? []);
    if (known.length > 0) return [...new Set(known)];
  }
  return [];
}

function issuerOfNumber(number: string, archive: Archive): string[] | undefined {
  const code = documentNumberOf(number)?.code;
  const found = archive.departments.find(
    ({ documentCodes }) => code !== undefined && documentCodes.includes(code),
  );
  return found ? [found.name] : undefined;
}

function withoutUndefined(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
