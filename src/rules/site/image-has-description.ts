import { visit } from 'unist-util-visit';
import { type Breach, recordRule } from '../rule.ts';
import { bodyTree, placeOfNode } from './body-tree.ts';

const INTERPRETATION = 'interpretations/2026/example.md';
const body = (正文: string) => ({ [INTERPRETATION]: { 正文 } });
const FILE_NAME =
  /^[\w-]*\d*\.(?:png|jpe?g|gif|webp|svg)$|^(?:图|图片|图像|image|img|picture|屏幕截图|微信图片)[\s_\d-]*$/i;

export const imageHasDescription = recordRule({
  id: 'image-has-description',
  title: '图片有文字说明',
  kind: 'must',
  basis: { law: ['《中华人民共和国无障碍环境建设法》第三十二条'] },
  kinds: ['policy', 'interpretation', 'decision', 'meeting', 'consultation', 'report', 'page'],
  appliesTo: ({ body: text }) => text.includes('!['),
  check(record) {
    const breaches: Breach[] = [];
    const tree = bodyTree(record);
    if (!tree) return breaches;
    visit(tree, ['image', 'imageReference'], (node) => {
      const description = 'alt' in node ? (node.alt ?? '').trim() : '';
      if (description !== '' && !FILE_NAME.test(description)) return;
      const message =
        description === ''
          ? '图片没有文字说明，看不见的人读不到它'
          : `图片的说明“${description}”没有说出图片的内容`;
      breaches.push({
        place: placeOfNode(record, node),
        message,
        fix: '在方括号里写图片说了什么，如：![申请流程：先在社区提交，再由街道审核](地址)',
      });
    });
    return breaches;
  },
  examples: [
    {
      outcome: 'passes',
      because: '写明了图片的内容',
      content: body('![报销比例：一级医院九成，二级医院八成](/attachments/2026/a.png)'),
    },
    { outcome: 'fails', because: '方括号里是空的', content: body('![](/attachments/2026/a.png)') },
    { outcome: 'fails', because: '只有空格', content: body('![ ](/attachments/2026/a.png)') },
    { outcome: 'fails', because: '写的是文件名', content: body('![IMG_0012.png](/attachments/2026/a.png)') },
    {
      outcome: 'fails',
      because: '只写“图片1”',
      content: body('![图片1][a]\n\n[a]: /attachments/2026/a.png'),
    },
    { outcome: 'does not apply', because: '没有图片', content: body('这里只有文字。') },
  ],
});
