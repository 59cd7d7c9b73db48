import type { Link, Root } from 'mdast';
import type { Archive } from '../archive/archive.ts';
import type { Policy } from '../archive/records.ts';
import { hasPage } from '../archive/status.ts';
import { contextOf, type ProsePage } from './context.ts';
import { replaceInText } from './text-nodes.ts';

/** A 发文字号 in running text that names a policy of this archive. */
export interface Citation {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly policy: Policy;
}

const YEAR_AND_NUMBER = /[〔[［(（【]\s?((?:19|20)\d{2})\s?[〕\]］)）】]\s?第?\s?0{0,4}([1-9]\d{0,4})\s?号/g;
const LONGEST_CODE = 16;
const SHORTEST_CODE = 2;

/** The policies of the archive that a text cites by their 发文字号, whatever brackets were typed: 示范府发〔2026〕12号, 示范府发[2026]12号. */
export function findCitations(text: string, archive: Archive): Citation[] {
  if (!text.includes('号')) return [];
  return [...text.matchAll(YEAR_AND_NUMBER)].flatMap((found) => {
    const [whole, year, number] = found;
    const window = text.slice(Math.max(0, found.index - LONGEST_CODE), found.index);
    const before = window.trimEnd();
    const run = /\p{Script=Han}*$/u.exec(before)?.[0] ?? '';
    const codeEnd = found.index - window.length + before.length;
    // Nothing divides the code from the words before it, 根据示范府发: the longest code that exists is meant.
    for (let length = run.length; length >= SHORTEST_CODE; length--) {
      const policy = archive.policy(`${run.slice(-length)}〔${year}〕${number}号`);
      if (policy) return [{ start: codeEnd - length, end: found.index + whole.length, policy }];
    }
    return [];
  });
}

/** remark plugin: a cited policy that has a page is linked; a text doesn't link to itself. */
export function linkCitations() {
  return (tree: Root, file: { data: object }): void => {
    const { page } = contextOf(file);
    if (!page) return;
    const find = (text: string) =>
      findCitations(text, page.archive).flatMap((one) => linkTo(one, text, page));
    replaceInText(tree, find, ['link', 'linkReference', 'heading']);
  };
}

function linkTo({ start, end, policy }: Citation, text: string, page: ProsePage) {
  if (policy.path === page.path || !hasPage(policy, page.today)) return [];
  const node: Link = {
    type: 'link',
    url: policy.path,
    data: { hProperties: { className: ['citation'] } },
    children: [{ type: 'text', value: text.slice(start, end) }],
  };
  return [{ start, end, node }];
}
