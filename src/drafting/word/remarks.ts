import type { Inspection } from '../../archive/inspection.ts';
import type { Remark } from '../source-block.ts';
import type { RawBody } from './mark-document.ts';
import type { WordPackage } from './package.ts';
import { textOf } from './paragraph-text.ts';
import {
  attribute,
  childOf,
  descendantsOf,
  elementsOf,
  isOn,
  localName,
  type XmlElement,
} from './xml-tree.ts';

/** What a Word file holds that plain paragraphs and tables don't, and what becomes of it. Asked before the body is marked. */
export function remarksOn(document: XmlElement, file: WordPackage, hidden: Inspection['hidden']): Remark[] {
  const count = (...names: string[]) => descendantsOf(document, ...names).length;
  const remark = (where: string, number: number, what: string, outcome: string, isLoss: boolean): Remark[] =>
    number > 0 ? [{ where, what: `${what} ${number} 处`, outcome, isLoss }] : [];
  const graphics = descendantsOf(document, 'graphicData').map((one) => attribute(one, 'uri') ?? '');
  const runs = descendantsOf(document, 'r').map((run) => childOf(run, 'rPr'));
  const underlined = runs.filter((look) => isOn(childOf(look, 'u')));
  const comments = elementsOf(file.xml('word/comments.xml')).filter((one) => localName(one) === 'comment');
  return [
    ...remark('正文', count('oMath'), '公式', '没有带过来：照原件补录成文字，或者做成图片作附件', true),
    ...remark(
      '正文',
      graphics.filter((uri) => uri.endsWith('/chart')).length,
      '图表',
      '没有带过来：把数据补成表格，或者做成图片',
      true,
    ),
    ...remark(
      '正文',
      graphics.filter((uri) => uri.endsWith('/diagram')).length,
      'SmartArt 图形',
      '没有带过来：照原件补录成文字',
      true,
    ),
    ...remark('正文', count('subDoc'), '子文档', '没有带过来：另行导入', true),
    ...remark('批注', comments.length, '批注', '没有带过来：批注不是公文的内容', true),
    ...remark('正文', underlined.length, '下划线', '文字带过来了，下划线没有保留：网页上下划线是链接', false),
    ...remark('正文', count('highlight'), '突出显示', '文字带过来了，底色没有保留', false),
    ...remark('正文', count('ruby'), '拼音指南', '文字带过来了，注音没有保留', true),
    ...headings(file),
    ...hidden
      .filter(({ what }) => what === '隐藏文字')
      .map(({ where }) => ({
        where,
        what: '隐藏文字',
        outcome: '没有带过来：在原件里看不见的，不公开',
        isLoss: true,
      })),
  ];
}

/** What was found while the body was marked. */
export function remarksOnBody({ numbered, textBoxes, foreignParts }: RawBody): Remark[] {
  const typed = numbered.filter(({ isBullet }) => !isBullet);
  const unsure = typed.filter(({ isCertain }) => !isCertain);
  return [
    ...(typed.length > 0
      ? [
          {
            where: '正文',
            what: `自动编号 ${typed.length} 段`,
            outcome: `已照 Word 的编号写成文字（${typed
              .slice(0, 4)
              .map(({ label }) => label)
              .join(' ')}${typed.length > 4 ? ' ……' : ''}），请对照原件`,
            isLoss: false,
          },
        ]
      : []),
    ...(unsure.length > 0
      ? [
          {
            where: '正文',
            what: `不认识的编号样式 ${unsure.length} 段`,
            outcome: '暂用阿拉伯数字，请对照原件改',
            isLoss: true,
          },
        ]
      : []),
    ...(textBoxes > 0
      ? [
          {
            where: '正文',
            what: `文本框 ${textBoxes} 个`,
            outcome: '里面的文字放在它所在段落的后面，请核对位置',
            isLoss: false,
          },
        ]
      : []),
    ...(foreignParts > 0
      ? [
          {
            where: '正文',
            what: `插入的另一份文档 ${foreignParts} 份`,
            outcome: '没有带过来：另行导入',
            isLoss: true,
          },
        ]
      : []),
  ];
}

/** Cells of a table that Word merged. */
export function mergedCellsIn(table: XmlElement): number {
  const spans = descendantsOf(table, 'gridSpan').filter(
    (one) => Number(attribute(one, 'val') ?? 1) > 1,
  ).length;
  return spans + descendantsOf(table, 'vMerge').filter((one) => attribute(one, 'val') === 'restart').length;
}

/** Headers and footers: page numbers go without saying, anything else is told. */
function headings(file: WordPackage): Remark[] {
  const texts = file.parts
    .filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name))
    .flatMap((name) => descendantsOf(file.xml(name), 'p').map((paragraph) => textOf(paragraph).trim()))
    .filter((text) => !/^[\s\d—–\-－第页共/]*$/.test(text));
  const shown = [...new Set(texts)].map((text) => `“${text.slice(0, 20)}”`).join('、');
  return texts.length > 0
    ? [{ where: '页眉页脚', what: shown, outcome: '没有带过来：网页没有页眉页脚', isLoss: true }]
    : [];
}
