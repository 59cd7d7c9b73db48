import type { Paragraph, Root, RootContent } from 'mdast';
import { addClass, anchorOf } from './classes.ts';
import { shownText } from './lines.ts';

/** A paragraph that begins with a hand-typed number below the clause: （一） 1． （1）. */
export const ITEM =
  /^(?:[（(]([一二三四五六七八九十百〇零]+)[）)]|([0-9０-９]{1,3})(?:[．、]|\.(?!\d))|[（(]([0-9０-９]{1,3})[）)]|[①-⑳])/;

const HAN_DATE = '[〇○零一二三四五六七八九十]';
const DATE = new RegExp(
  `^(?:\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|${HAN_DATE}{4}年${HAN_DATE}{1,3}月${HAN_DATE}{1,3}日)$`,
);
const NOTE = /^[（(][^（）()]+[）)]$/;
const NAME = /^[\p{Script=Han}\s（）()·]{2,40}$/u;
// 各镇人民政府，有关单位： and 各位代表：, but not 具体安排如下：
const ADDRESSEE =
  /^[^。；]{0,280}(?:政府|办事处|街道|[乡镇村]|部门|单位|[委局办处所院会校站行队厅]|办公室|公司|企业|中心|代表|同志|市民|居民|朋友)(?:（[^（）]{1,40}）)?[：:]$/;

/** remark plugin: names the parts that a paper document sets apart: levels of items, 主送机关, 署名, 成文日期, 附注, and the title of what is annexed. */
export function nameParts() {
  return (tree: Root): void => {
    const texts = tree.children.map((node) => (node.type === 'paragraph' ? shownText(node).trim() : ''));
    tree.children.forEach((node, index) => {
      const level = node.type === 'paragraph' ? itemLevel(texts[index] ?? '') : 0;
      if (level > 0 && !anchorOf(node)) addClass(node, `item-${level}`);
    });
    nameAddressee(tree, texts);
    texts.forEach((text, index) => {
      if (DATE.test(text)) nameClosing(tree.children, texts, index);
    });
  };
}

function itemLevel(text: string): number {
  const match = ITEM.exec(text);
  if (!match) return 0;
  return match[1] ? 1 : match[2] ? 2 : 3;
}

function nameAddressee({ children }: Root, texts: readonly string[]): void {
  const [first] = children;
  const text = texts[0] ?? '';
  if (first && ADDRESSEE.test(text) && isPlain(first, text)) addClass(first, 'addressee');
}

/** What stands around a date on a line of its own: the issuers above it, the note below, then perhaps an annexed text. */
function nameClosing(nodes: readonly RootContent[], texts: readonly string[], at: number): void {
  const date = nodes[at];
  if (!date || !isPlain(date, texts[at] ?? '')) return;
  addClass(date, 'date');
  for (let index = at - 1; isName(nodes[index], texts[index]); index--)
    addClass(nodes[index] as Paragraph, 'signature');
  let after = at + 1;
  for (; NOTE.test(texts[after] ?? ''); after++) addClass(nodes[after] as Paragraph, 'note');
  for (; isName(nodes[after], texts[after]) && after < nodes.length - 1; after++)
    addClass(nodes[after] as Paragraph, 'annex-title');
}

function isName(node: RootContent | undefined, text = ''): boolean {
  return node !== undefined && NAME.test(text) && !NOTE.test(text) && isPlain(node, text);
}

function isPlain(node: RootContent, text: string): boolean {
  return node.type === 'paragraph' && !anchorOf(node) && itemLevel(text) === 0;
}
