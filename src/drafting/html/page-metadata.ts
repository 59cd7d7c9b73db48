import type { Element, Root, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { dayWithin } from '../recognise/words.ts';

/** What the metadata table of an existing site says: label → text. */
export type PageMetadata = ReadonlyMap<string, string>;

const LABELS = [
  '索引号',
  '发文字号',
  '文号',
  '主题分类',
  '体裁分类',
  '组配分类',
  '信息分类',
  '发布机构',
  '发文机关',
  '发文单位',
  '成文日期',
  '生成日期',
  '发布日期',
  '发文日期',
  '有效性',
  '标题',
  '名称',
  '主题词',
  '关键词',
  '施行日期',
  '生效日期',
  '废止日期',
];
const LABEL = new RegExp(
  `^[\\[【［(（]?\\s*(${LABELS.map((label) => [...label].join('\\s*')).join('|')})\\s*[\\]】］)）]?\\s*[：:]?$`,
  'u',
);
const BOTH = new RegExp(`^[\\[【［]?\\s*(${LABELS.join('|')})\\s*[\\]】］]?\\s*[：:]\\s*(\\S.*)$`, 'u');
const META: Readonly<Record<string, string>> = {
  ArticleTitle: '标题',
  PubDate: '发布日期',
  ContentSource: '发布机构',
  Keywords: '关键词',
};

/** Reads the metadata of a page: the table of Chongqing's district sites, rows of `[索引号] …`, and the <meta> of government sites. */
export function readMetadata(tree: Root): PageMetadata {
  const found = new Map<string, string>();
  const inHead: [string, string][] = [];
  const add = (label: string, value: string) => {
    const plain = value.replace(/\s+/gu, ' ').trim();
    if (plain !== '' && !found.has(label) && !LABEL.test(plain)) found.set(label, plain);
  };
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === 'meta') {
      const label = META[String(element.properties['name'] ?? '')];
      if (label) inHead.push([label, String(element.properties['content'] ?? '')]);
    }
    if (!/^(td|th|span|li|p|div|dt|dd|strong|b|label|h\d)$/.test(element.tagName)) return;
    const text = toText(element).replace(/\s+/gu, ' ').trim();
    if (text.length > 120) return;
    const [, label] = LABEL.exec(text) ?? [];
    if (label && parent && index !== undefined)
      add(label.replace(/\s/g, ''), textBehind(parent.children as RootContent[], index));
    const [, own, value] = BOTH.exec(text) ?? [];
    if (own && value) add(own, value);
  });
  // What stands on the page goes before what a program put into its head.
  for (const [label, value] of inHead) add(label, value);
  return found;
}

/** Metadata as values of a policy, in the keys of a record; whatever fits none is told by the caller. */
export function valuesOf(metadata: PageMetadata): {
  values: Record<string, unknown>;
  unused: readonly (readonly [string, string])[];
} {
  const values: Record<string, unknown> = {};
  const unused: (readonly [string, string])[] = [];
  for (const [label, value] of metadata) {
    const key =
      {
        文号: '发文字号',
        生成日期: '成文日期',
        发文日期: '成文日期',
        发文单位: '发文机关',
        发布机构: '发文机关',
        名称: '标题',
        生效日期: '施行日期',
      }[label] ?? label;
    if (/^(成文日期|发布日期|施行日期)$/.test(key)) {
      const day = dayWithin(value);
      if (day) values[key] ??= day;
      else unused.push([label, value]);
    } else if (/^(标题|索引号|发文字号|发文机关|主题分类)$/.test(key)) values[key] ??= value;
    else unused.push([label, value]);
  }
  return { values, unused };
}

function textBehind(siblings: readonly RootContent[], index: number): string {
  for (const sibling of siblings.slice(index + 1)) {
    const text =
      sibling.type === 'text' ? sibling.value : sibling.type === 'element' ? toText(sibling as Element) : '';
    if (text.trim() !== '') return text;
  }
  return '';
}
