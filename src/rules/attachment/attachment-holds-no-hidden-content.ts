import { recordRule } from '../rule.ts';
import {
  breachAt,
  eachInspected,
  enumerate,
  hasAttachments,
  kindsWithAttachments,
  nameOf,
} from './attachments-of.ts';
import { sampleSheet, sampleWord } from './sample-files.ts';

const POLICY = 'policies/2026/example.md';
const attach = (file: string, content: Uint8Array) => ({
  [POLICY]: { 附件: [{ 标题: '名单', 文件: file }] },
  [`attachments/${file}`]: content,
});

/** How each sort is taken out in the programs that clerks use. */
const WAYS: readonly (readonly [RegExp, string])[] = [
  [/修订/, '修订：审阅 → 接受 → 接受所有修订并停止修订'],
  [/批注/, '批注：审阅 → 删除 → 删除文档中的所有批注'],
  [/隐藏文字/, '隐藏文字：文件 → 检查文档 → 全部删除'],
  [/工作表|行|列/, '隐藏的工作表、行、列：取消隐藏，删去不公开的'],
  [/幻灯片/, '隐藏的幻灯片：删去'],
  [/备注/, '备注：视图 → 备注页，删去'],
  [/别的文件/, '外部链接：数据 → 编辑链接 → 断开链接'],
];

export const attachmentHoldsNoHiddenContent = recordRule({
  id: 'attachment-holds-no-hidden-content',
  title: '附件里没有修订、批注、隐藏的文字、工作表和幻灯片',
  kind: 'must',
  basis: {
    duties: ['secrecy'],
    law: ['《中华人民共和国政府信息公开条例》第十七条', '《中华人民共和国保守国家秘密法实施条例》第四十二条'],
  },
  kinds: kindsWithAttachments,
  appliesTo: hasAttachments,
  check: (record, context) =>
    eachInspected(record, context, ({ hidden }, file, index) => {
      if (hidden.length === 0) return [];
      const told = enumerate(
        hidden.map(({ what, where }) => (where.endsWith(what) ? where : `${what}（${where}）`)),
      );
      const ways = WAYS.filter(([pattern]) => hidden.some(({ what }) => pattern.test(what))).map(
        ([, way]) => way,
      );
      return [
        breachAt(
          index,
          `${nameOf(file)}里有读者一眼看不到的内容：${told}`,
          `先看清是什么，再去掉。${ways.join('；')}。也可以另存为 PDF 再放上来`,
        ),
      ];
    }),
  examples: [
    {
      outcome: 'passes',
      because: '文件是定稿，没有批注和修订',
      content: attach('a.docx', sampleWord('名单')),
    },
    {
      outcome: 'fails',
      because: '修订还没有接受，删去的字还在文件里',
      content: attach(
        'a.docx',
        sampleWord('<w:del w:author="x"><w:r><w:delText>原来的名单</w:delText></w:r></w:del>'),
      ),
    },
    {
      outcome: 'fails',
      because: '有批注',
      content: attach(
        'a.docx',
        sampleWord('名单', {
          'word/comments.xml':
            '<w:comments xmlns:w="w"><w:comment w:id="0"><w:p><w:r><w:t>再核对</w:t></w:r></w:p></w:comment></w:comments>',
        }),
      ),
    },
    {
      outcome: 'fails',
      because: '有隐藏文字',
      content: attach('a.docx', sampleWord('<w:r><w:rPr><w:vanish/></w:rPr><w:t>不公开的一段</w:t></w:r>')),
    },
    {
      outcome: 'fails',
      because: '底表只是隐藏了，谁都可以取消隐藏',
      content: attach('a.xlsx', sampleSheet('原始数据', 'hidden')),
    },
    { outcome: 'does not apply', because: '没有附件', content: { [POLICY]: {} } },
  ],
});
