import { regularDocumentNumber } from '../../archive/document-number.ts';
import { shorten } from '../../archive/faults.ts';
import { locate } from '../../archive/locate.ts';
import { portalRule } from '../rule.ts';

const [FIRST, SECOND] = ['policies/2026/first.md', 'policies/2026/second.md'];

export const documentNumberIsUnique = portalRule({
  id: 'document-number-is-unique',
  title: '一个发文字号只有一份文件用',
  kind: 'must',
  basis: { law: ['《党政机关公文处理工作条例》'] },
  checkPortal({ archive }) {
    const numbered = archive.all('policy').filter(({ documentNumber }) => documentNumber !== undefined);
    const groups = Map.groupBy(
      numbered,
      ({ documentNumber = '' }) => regularDocumentNumber(documentNumber) ?? documentNumber,
    );
    return [...groups].flatMap(([number, [first, ...others]]) => {
      if (!first || others.length === 0) return [];
      const firstPlace = locate(first, ['发文字号']);
      return others.map((other) => ({
        place: locate(other, ['发文字号']),
        message: `发文字号 ${shorten(number)} 已经由 ${firstPlace.file} 第 ${firstPlace.line} 行用了`,
        fix: '对照原件改正写错的一个；同一份文件登记了两次的，删去没有发布过的一份',
        related: [firstPlace],
      }));
    });
  },
  examples: [
    {
      outcome: 'passes',
      because: '两份文件的字号不同',
      content: {
        [FIRST]: { 发文字号: '示范医保发〔2026〕1号' },
        [SECOND]: { 发文字号: '示范医保发〔2026〕2号' },
      },
    },
    {
      outcome: 'passes',
      because: '序号相同而年份不同',
      content: {
        [FIRST]: { 发文字号: '示范医保发〔2025〕1号' },
        [SECOND]: { 发文字号: '示范医保发〔2026〕1号' },
      },
    },
    { outcome: 'passes', because: '都没有字号', content: { [FIRST]: {}, [SECOND]: {} } },
    {
      outcome: 'fails',
      because: '两份文件用了同一个字号',
      content: {
        [FIRST]: { 发文字号: '示范医保发〔2026〕1号' },
        [SECOND]: { 发文字号: '示范医保发〔2026〕1号' },
      },
    },
    {
      outcome: 'fails',
      because: '只有括号和补零不同，仍是同一个字号',
      content: {
        [FIRST]: { 发文字号: '示范医保发〔2026〕1号' },
        [SECOND]: { 发文字号: '示范医保发[2026] 01号' },
      },
    },
  ],
});
