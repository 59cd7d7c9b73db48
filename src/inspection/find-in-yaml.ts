import type { Find } from './find.ts';
import { findNumbers } from './find-in-text.ts';
import { findInternalMarks } from './internal-mark.ts';
import { findLoneMark, findWrittenMarks } from './secrecy-mark.ts';

const VALUE = /^[ \t]*(?:-[ \t]+)*(?:[^\s:：#][^:\n]{0,20}:[ \t]+)?["']?([^"'\n]+?)["']?[ \t]*$/gm;
const TOP_KEY = /^["']?([^\s:#"'-][^:\n]{0,30}?)["']?[ \t]*:/gm;
const ANY_KEY = /(?:^|[\s{,])([^\s:#"'{},-][^:\n{},]{0,20}):[ \t]/gm;

/** What front matter or a list file gives away, comments included, with the key under which it stands. */
export function findInYaml(yaml: string): (Find & { key: string })[] {
  const lone = /[绝机秘]/.test(yaml)
    ? [...yaml.matchAll(VALUE)].flatMap((match) =>
        findLoneMark(match[1] ?? '', match.index + match[0].indexOf(match[1] ?? '')),
      )
    : [];
  // The key 签发人 is no mark.
  const internal = findInternalMarks(yaml).filter(({ masked }) => masked !== '签发人：');
  const finds = [...findNumbers(yaml), ...findWrittenMarks(yaml), ...lone, ...internal];
  if (finds.length === 0) return [];
  const isList = /^-[ \t]/m.test(yaml) && yaml.search(TOP_KEY) === -1;
  const keys = [...yaml.matchAll(isList ? ANY_KEY : TOP_KEY)];
  return finds.map((find) => ({
    ...find,
    key: keys.findLast(({ index }) => index <= find.offset)?.[1] ?? keys[0]?.[1] ?? '开头',
  }));
}
