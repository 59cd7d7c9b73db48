import { visit } from 'unist-util-visit';
import type { AnyRecord } from '../../archive/records.ts';
import { type Breach, recordRule } from '../rule.ts';
import { bodyTree, placeOfNode } from './body-tree.ts';
import { type LinkFault, linkFault } from './link-fault.ts';

const POLICY = 'policies/2026/example.md';
const OTHER = 'policies/2026/other.md';
const body = (正文: string, others: Record<string, unknown> = {}) => ({ [POLICY]: { 正文, ...others } });

export const linkResolves = recordRule({
  id: 'link-resolves',
  title: '正文里的链接都能打开，条款的锚点也在',
  kind: 'must',
  basis: { law: ['《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）'] },
  kinds: ['policy', 'interpretation', 'decision', 'meeting', 'consultation', 'report', 'page'],
  appliesTo: (record) => bodyTree(record) !== undefined || stepLinks(record).length > 0,
  check(record, context) {
    const breaches: Breach[] = stepLinks(record).flatMap(({ url, at }) =>
      told(linkFault(url, record, context), { at }),
    );
    const tree = bodyTree(record);
    if (!tree) return breaches;
    visit(tree, (node) => {
      if ('url' in node)
        breaches.push(...told(linkFault(node.url, record, context), { place: placeOfNode(record, node) }));
    });
    return breaches;
  },
  examples: [
    {
      outcome: 'passes',
      because: '链接到另一份文件，绝对地址和相对地址都可以',
      content: { ...body('见[甲](/policies/2026/other/)、[乙](../other/)。'), [OTHER]: {} },
    },
    {
      outcome: 'passes',
      because: '链接到一条',
      content: {
        ...body('见[第二条](/policies/2026/other/#clause-2)。'),
        [OTHER]: { 正文: '第一条 目的。\n\n第二条 范围。' },
      },
    },
    {
      outcome: 'passes',
      because: '链接到栏目、年份、机构、搜索',
      content: body(
        '[文件](/policies/)、[2026年](/policies/2026/)、[机构](/departments/quyibaoju/)、[搜索](/search/?q=医保)',
      ),
    },
    {
      outcome: 'passes',
      because: '链接到附件',
      content: body('[申请表](/attachments/2026/form.pdf)', {
        附件: [{ 标题: '申请表', 文件: '2026/form.pdf' }],
      }),
    },
    {
      outcome: 'passes',
      because: '外部网址、邮箱、电话写得对',
      content: body(
        '[国务院](https://www.gov.cn/)、[邮箱](mailto:a@example.gov.cn)、[电话](tel:02300000001)',
      ),
    },
    {
      outcome: 'fails',
      because: '没有这个地址',
      content: { ...body('见[甲](/policies/2026/othr/)。'), [OTHER]: {} },
    },
    {
      outcome: 'fails',
      because: '没有这一条',
      content: {
        ...body('见[第三条](/policies/2026/other/#clause-3)。'),
        [OTHER]: { 正文: '第一条 目的。\n\n第二条 范围。' },
      },
    },
    { outcome: 'fails', because: '自己没有这一条', content: body('见[第三条](#clause-3)。') },
    {
      outcome: 'fails',
      because: '少了最后的斜线',
      content: { ...body('见[甲](/policies/2026/other)。'), [OTHER]: {} },
    },
    { outcome: 'fails', because: '写成了文件名', content: { ...body('见[甲](other.md)。'), [OTHER]: {} } },
    {
      outcome: 'fails',
      because: '链接的文件还没有发布',
      content: { ...body('见[甲](/policies/2026/other/)。'), [OTHER]: { 发布日期: '2026-07-01' } },
    },
    {
      outcome: 'fails',
      because: '链接的文件不予公开',
      content: { ...body('见[甲](/policies/2026/other/)。'), [OTHER]: '---\n公开属性: 不予公开\n---\n' },
    },
    {
      outcome: 'fails',
      because: '没有哪份记录写明这个附件',
      content: body('[申请表](/attachments/2026/form.pdf)'),
    },
    {
      outcome: 'passes',
      because: '附件也可以写相对地址',
      content: body('[申请表](attachments/2026/form.pdf)', {
        附件: [{ 标题: '申请表', 文件: '2026/form.pdf' }],
      }),
    },
    { outcome: 'fails', because: '网址后面连着中文标点', content: body('[网站](https://www.gov.cn/，)') },
    { outcome: 'fails', because: '外部网址不完整', content: body('[网站](https://www)') },
    { outcome: 'fails', because: '邮箱写得不对', content: body('[邮箱](mailto:example.gov.cn)') },
    { outcome: 'does not apply', because: '正文里没有链接', content: { [POLICY]: {} } },
  ],
});

function told(fault: LinkFault | undefined, where: Pick<Breach, 'at' | 'place'>): Breach[] {
  return fault ? [{ ...where, ...fault }] : [];
}

/** 链接 of the steps of a major decision, which may lead to the portal's own pages. */
function stepLinks(record: AnyRecord): { url: string; at: string[] }[] {
  const steps = record.kind === 'policy' ? record.majorDecisionSteps : undefined;
  if (!steps) return [];
  const { participation, expertise, risk, legality, deliberation } = steps;
  const named = {
    公众参与: participation,
    专家论证: expertise,
    风险评估: risk,
    合法性审查: legality,
    集体讨论: deliberation,
  };
  return Object.entries(named).flatMap(([key, step]) =>
    step?.link ? [{ url: step.link, at: ['重大决策程序', key, '链接'] }] : [],
  );
}
