import type { Place } from '../../archive/finding.ts';
import type { FindKind } from '../../archive/inspection.ts';
import { locate } from '../../archive/locate.ts';
import type { AnyRecord } from '../../archive/records.ts';
import { attachmentsOf, findInAttachment, unnamedAttachments } from '../../inspection/find-in-attachments.ts';
import { findInLists } from '../../inspection/find-in-lists.ts';
import { findInRecord } from '../../inspection/find-in-record.ts';
import { type Kind, kinds } from '../../schemas/kinds.ts';
import type { Breach, RecordRule } from '../rule.ts';

interface Placed {
  readonly kind: FindKind;
  readonly masked: string;
  readonly where: string;
  readonly place: Place;
}

interface TextRule extends Pick<RecordRule, 'id' | 'title' | 'kind' | 'basis' | 'keys' | 'examples'> {
  readonly finds: FindKind;
  /** What is found, as a message calls it: `身份证号码`. */
  readonly name: string;
  /** What to do about one, given its masked value. */
  readonly fix: (masked: string) => string;
  /** When a number may stand, for records that have 允许号码. */
  readonly allowed?: string;
}

/** Every place of one kind that is told before the rest is only counted: a list of a hundred people is one fault. */
const TOLD_EACH = 5;

/**
 * A rule that looks for one kind of find wherever a clerk may have written it: the records' texts, front matter and names,
 * their attachments, and the files that are no records.
 */
export function textRule({ finds, name, fix, allowed, ...rule }: TextRule): RecordRule {
  const tell = (found: readonly Placed[], record?: AnyRecord) => {
    const canAllow = allowed && record && 'allowedNumbers' in kinds[record.kind].table;
    const way = canAllow ? `；${allowed}，写上：允许号码: [{号码: 这个号码, 理由: 它是什么}]` : '';
    const same = found.filter(({ kind }) => kind === finds);
    return fold(same, name, (masked) => fix(masked) + way);
  };
  return {
    ...rule,
    kinds: Object.keys(kinds) as Kind[],
    check(record, { archive }) {
      const attached = attachmentsOf(record).flatMap(({ path, index, file }) =>
        findInAttachment(archive, path, record)
          .filter((one) => one.kind === finds)
          .map((one) => ({
            ...one,
            where: `附件“${file}”的${one.where}`,
            place: locate(record, ['附件', index, '文件']),
          })),
      );
      return tell([...findInRecord(record), ...attached], record);
    },
    checkBeside({ archive }) {
      const unnamed = unnamedAttachments(archive).flatMap((path) =>
        findInAttachment(archive, path).map((one) => ({ ...one, place: { file: path, line: 1, column: 1 } })),
      );
      return tell([...findInLists(archive), ...unnamed]);
    },
  };
}

function fold(found: readonly Placed[], name: string, fix: TextRule['fix']): (Breach & { place: Place })[] {
  const byPlace = [...Map.groupBy(found, ({ where, place }) => `${place.file} ${where}`).values()];
  return byPlace.flatMap((same) =>
    same.slice(0, TOLD_EACH).map(({ masked, where, place }, index) => {
      const rest = index === TOLD_EACH - 1 ? same.length - TOLD_EACH : 0;
      const more = rest > 0 ? `，后面还有 ${rest} 处` : '';
      return { place, message: `${where}里有${name}（${masked}）${more}`, fix: fix(masked) };
    }),
  );
}
