import type { RootContent } from 'mdast';
import { markdownText } from './markdown-text.ts';
import { asHeading, headingDepths } from './recognise/headings.ts';
import type { NamedBlock, Part } from './recognise/parts.ts';
import type { Recognised } from './recognise/recognise.ts';

/** What became of one block of the source. */
export interface Fate {
  readonly named: NamedBlock;
  readonly fate: '正文' | '著录项' | '空行' | '没有带过来';
  /** Into which field, or why it was left out. */
  readonly detail: string;
}

const INTO_FIELD: Partial<Record<Part, string>> = {
  标题: '标题',
  发文字号: '发文字号',
  发文机关标志: '发文机关',
};
const LEFT_OUT: Partial<Record<Part, string>> = {
  紧急程度: '紧急程度，网页不显示',
  签发人: '签发人的姓名，网页不显示',
  抄送: '版记（抄送），网页不显示',
  印发: '版记（印发机关和印发日期），网页不显示；成文日期不是它',
  页码: '页码',
  目录: '目录由网页自己生成',
  分隔线: '红线、横线，是版式',
};

/** The body of a draft, and what became of every block. A document that is given out on request has no body here. */
export function composeBody({ blocks, values, source }: Recognised): { body: string; fates: Fate[] } {
  const isOpen = values['公开属性'] === undefined || values['公开属性'] === '主动公开';
  const fates = blocks.map((named): Fate => {
    const { part, block } = named;
    const field = INTO_FIELD[part];
    if (part === '空行') return { named, fate: '空行', detail: '空行' };
    if (part === '发文字号' && /签发人/.test(block.text))
      return { named, fate: '著录项', detail: `${field}；同一行的签发人姓名没有带过来，网页不显示` };
    if (field)
      return field in values
        ? { named, fate: '著录项', detail: field }
        : { named, fate: '没有带过来', detail: `像是${part}，但机构名单里没有，请核对后写进“${field}”` };
    if (LEFT_OUT[part]) return { named, fate: '没有带过来', detail: LEFT_OUT[part] };
    if (!isOpen) return { named, fate: '没有带过来', detail: '依申请公开的文件，正文不放进仓库' };
    return { named, fate: '正文', detail: part };
  });
  const depths = headingDepths(blocks);
  const nodes = blocks.flatMap(({ block }, index): readonly RootContent[] => {
    if (fates[index]?.fate !== '正文') return [];
    const depth = depths[index];
    return depth ? asHeading(block.nodes, depth) : block.nodes;
  });
  const notes = isOpen ? source.footnotes : [];
  return { body: markdownText([...mergedLists(nodes), ...notes]), fates };
}

/** Marks that follow each other are one list. */
function mergedLists(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.type === 'list' && node.type === 'list')
      result[result.length - 1] = { ...last, children: [...last.children, ...node.children] };
    else result.push(node);
  }
  return result;
}
