import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { shorten } from '../../archive/faults.ts';
import { type Breach, recordRule } from '../rule.ts';
import { bodyTree, placeOfNode } from './body-tree.ts';

const POLICY = 'policies/2026/example.md';
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const allowedSchemes = ['http', 'https', 'mailto', 'tel'];

export const markdownHoldsNoRawHtml = recordRule({
  id: 'markdown-holds-no-raw-html',
  title: '正文里没有 HTML 代码，网址只用 http、https、mailto、tel 或站内地址',
  kind: 'must',
  basis: { law: ['《政府网站发展指引》（国办发〔2017〕47号）'] },
  kinds: ['policy', 'interpretation', 'decision', 'meeting', 'consultation', 'report', 'page'],
  appliesTo: ({ hasBody }) => hasBody,
  check(record) {
    const tree = bodyTree(record);
    const breaches: Breach[] = [];
    if (!tree) return breaches;
    visit(tree, (node) => {
      const fault = faultOf(node);
      if (fault) breaches.push({ place: placeOfNode(record, node), ...fault });
    });
    return breaches;
  },
  examples: [
    {
      outcome: 'passes',
      because: '只有 Markdown',
      content: { [POLICY]: { 正文: '见[医疗保障](https://example.gov.cn/)，**重点**是参保。' } },
    },
    {
      outcome: 'passes',
      because: '尖括号里是汉字，不是代码',
      content: { [POLICY]: { 正文: '参照<示范市医疗保障条例>，比例小于 5%、a < b。' } },
    },
    {
      outcome: 'passes',
      because: '电话、邮箱和站内地址',
      content: {
        [POLICY]: {
          正文: '[电话](tel:02300000001)、[邮箱](mailto:a@example.gov.cn)、[上级](../)、[第三条](#clause-3)',
        },
      },
    },
    {
      outcome: 'passes',
      because: '写明是代码的文字',
      content: { [POLICY]: { 正文: '标签 `<br>` 和 \\<br>' } },
    },
    {
      outcome: 'fails',
      because: '夹了 HTML 标签',
      content: { [POLICY]: { 正文: '<font color="red">重要</font>' } },
    },
    {
      outcome: 'fails',
      because: '用 <br> 换行',
      content: { [POLICY]: { 正文: '| 项目 | 说明 |\n| --- | --- |\n| 甲 | 一<br>二 |' } },
    },
    { outcome: 'fails', because: '夹了脚本', content: { [POLICY]: { 正文: '<script>alert(1)</script>' } } },
    {
      outcome: 'fails',
      because: 'HTML 注释也会随页面公开',
      content: { [POLICY]: { 正文: '<!-- 内部意见 -->\n\n正文。' } },
    },
    {
      outcome: 'fails',
      because: '链接指向脚本',
      content: { [POLICY]: { 正文: '[查看](javascript:alert(1))' } },
    },
    {
      outcome: 'fails',
      because: '链接的定义指向脚本',
      content: { [POLICY]: { 正文: '[查看][a]\n\n[a]: JavaScript:alert(1)' } },
    },
    {
      outcome: 'fails',
      because: '图片写成了 data 地址',
      content: { [POLICY]: { 正文: '![图](data:image/png;base64,AAAA)' } },
    },
    {
      outcome: 'fails',
      because: '指向自己电脑上的文件',
      content: { [POLICY]: { 正文: '[附件](file:///D:/附件.docx)' } },
    },
    { outcome: 'fails', because: '省略了 https:', content: { [POLICY]: { 正文: '[查看](//example.com/)' } } },
    {
      outcome: 'does not apply',
      because: '没有正文',
      content: { [POLICY]: { 正文: '', 公开属性: '依申请公开' } },
    },
  ],
});

function faultOf(node: Nodes): Pick<Breach, 'message' | 'fix'> | undefined {
  if (node.type === 'html') return htmlFault(node.value);
  if (!('url' in node)) return undefined;
  // A browser drops these characters before it reads the scheme.
  const url = [...node.url].filter((character) => character > ' ').join('');
  const scheme = SCHEME.exec(url)?.[1];
  if (scheme && !allowedSchemes.includes(scheme.toLowerCase())) {
    return {
      message: `网址“${shorten(node.url)}”以 ${scheme}: 开头，不能放在网页上`,
      fix: '换成以 https:// 开头的网址；文件放进 attachments/，写在“附件”里',
    };
  }
  if (!/^[/\\]{2}|\\/.test(url)) return undefined;
  return {
    message: `网址“${shorten(node.url)}”不完整`,
    fix: '写全，以 https:// 开头；站内地址以一条斜线 / 开头',
  };
}

function htmlFault(value: string): Pick<Breach, 'message' | 'fix'> {
  if (value.startsWith('<!--')) return { message: '正文里有 HTML 注释，它会随源文件公开', fix: '删去注释' };
  const message = `正文里有 HTML 代码“${shorten(value.replace(/\s+/g, ' '))}”`;
  if (/^<br\s*\/?>$/i.test(value)) return { message, fix: '删去；要分段就空一行，表格里要换行就用“；”隔开' };
  return {
    message,
    fix: '删去标签，用 Markdown 写：**加粗**、## 标题、| 表格 |；要显示尖括号本身，写成 \\<',
  };
}
