import { visit } from 'unist-util-visit';
import { shorten } from '../../archive/faults.ts';
import { nearest } from '../../archive/nearest.ts';
import type { AnyRecord } from '../../archive/records.ts';
import { clausesIn } from '../form/clauses-in.ts';
import { type Breach, type Context, recordRule } from '../rule.ts';
import { cut, targetOf } from './addresses.ts';
import { bodyTree, placeOfNode } from './body-tree.ts';

const POLICY = 'policies/2026/example.md';
const OTHER = 'policies/2026/other.md';
const body = (正文: string, others: Record<string, unknown> = {}) => ({ [POLICY]: { 正文, ...others } });
// The pages find attachments from wherever they are named.
const ATTACHMENT = /^(?:\.{1,2}\/)*attachments\//;
// Stands for the portal while relative addresses are worked out.
const HERE = 'https://portal.invalid';

export const linkResolves = recordRule({
  id: 'link-resolves',
  title: '正文里的链接都能打开，条款的锚点也在',
  kind: 'must',
  basis: { law: ['《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）'] },
  kinds: ['policy', 'interpretation', 'decision', 'meeting', 'consultation', 'report', 'page'],
  appliesTo: (record) => bodyTree(record) !== undefined || stepLinks(record).length > 0,
  check(record, context) {
    const breaches: Breach[] = stepLinks(record).flatMap(({ url, at }) =>
      told(faultOf(url, record, context), { at }),
    );
    const tree = bodyTree(record);
    if (!tree) return breaches;
    visit(tree, (node) => {
      if ('url' in node)
        breaches.push(...told(faultOf(node.url, record, context), { place: placeOfNode(record, node) }));
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

type Fault = Pick<Breach, 'message' | 'fix'>;

function told(fault: Fault | undefined, where: Pick<Breach, 'at' | 'place'>): Breach[] {
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

function faultOf(url: string, record: AnyRecord, context: Context): Fault | undefined {
  const own = context.archive.site.url?.replace(/\/$/, '');
  const isOwn = own !== undefined && (url === own || url.startsWith(`${own}/`));
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) && !isOwn) return formFault(url);
  const relative = isOwn ? url.slice(own.length) || '/' : url;
  if (ATTACHMENT.test(relative)) return addressFault(url, `/${relative.replace(/^[./]+/, '')}`, context);
  if (/^[/\\]{2}/.test(relative) || !URL.canParse(relative, HERE + record.path)) return undefined;
  const { pathname, hash } = new URL(relative, HERE + record.path);
  return addressFault(url, pathname + hash, context);
}

function formFault(url: string): Fault | undefined {
  const what = `网址“${shorten(url)}”写得不对`;
  if (/^mailto:/i.test(url))
    return /^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/i.test(url)
      ? undefined
      : { message: what, fix: '写成 mailto:名字@邮箱网址 的样子' };
  if (/^tel:/i.test(url))
    return /^tel:\+?[\d-]+$/i.test(url)
      ? undefined
      : { message: what, fix: '写成 tel:02300000000 的样子，只用数字和连字符' };
  if (!/^https?:/i.test(url)) return undefined;
  if (/[，。；：、（）《》“”！？\s]/u.test(url))
    return {
      message: `网址“${shorten(url)}”里连着中文标点`,
      fix: '网址到中文标点之前为止，如：[网站](https://www.gov.cn/)',
    };
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return host.includes('.') ? undefined : { message: what, fix: '写全网址，如 https://www.gov.cn/' };
}

function addressFault(url: string, address: string, { archive, today }: Context): Fault | undefined {
  const target = targetOf(address, archive, today);
  const link = `链接“${shorten(url)}”`;
  if (target.state === 'answers') return undefined;
  if (target.state === 'scheduled') {
    const day = 'publishedOn' in target.record ? target.record.publishedOn : '';
    return {
      message: `${link}指向的记录 ${day} 才发布`,
      fix: '那一份发布以后再加链接，或者把它的发布日期提前',
    };
  }
  if (target.state === 'withheld') return { message: `${link}指向的记录不予公开，没有网页`, fix: '删去链接' };
  if (target.state === 'has no such clause') {
    const anchors = clausesIn(target.record).map(({ anchor }) => anchor);
    const fix =
      anchors.length > 0
        ? `那一份的条款从 #${anchors[0]} 到 #${anchors.at(-1)}`
        : '那一份没有分条，删去 # 和后面的字';
    return { message: `${link}指向的条款没有`, fix };
  }
  const { path, anchor } = cut(address);
  const hash = anchor ? `#${anchor}` : '';
  const bare = path.replace(/(\.md|\.html?|\/index\.html?)$/, '').replace(/\/*$/, '/');
  const meant =
    targetOf(bare, archive, today).state === 'answers' ? bare : nearestAddress(path, archive.records);
  return {
    message: `${link}指向的地址没有`,
    fix: meant ? `是不是“${meant}${hash}”？改成：${meant}${hash}` : '改成有的地址，或者删去链接',
  };
}

function nearestAddress(path: string, records: readonly AnyRecord[]): string | undefined {
  return nearest(
    path,
    records.map((record) => record.path),
  );
}
