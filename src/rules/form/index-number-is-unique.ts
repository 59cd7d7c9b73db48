import { locate } from '../../archive/locate.ts';
import { portalRule } from '../rule.ts';

const [FIRST, SECOND] = ['policies/2026/first.md', 'policies/2026/second.md'];

export const indexNumberIsUnique = portalRule({
  id: 'index-number-is-unique',
  title: '一个索引号只有一份文件用',
  kind: 'must',
  basis: { law: ['《中华人民共和国政府信息公开条例》第十二条'] },
  checkPortal({ archive }) {
    const indexed = archive.all('policy').filter(({ indexNumber }) => indexNumber !== undefined);
    const groups = Map.groupBy(indexed, ({ indexNumber = '' }) =>
      indexNumber.normalize('NFKC').replace(/\s+/g, '').toUpperCase(),
    );
    return [...groups.values()].flatMap(([first, ...others]) => {
      if (!first || others.length === 0) return [];
      const firstPlace = locate(first, ['索引号']);
      return others.map((other) => ({
        place: locate(other, ['索引号']),
        message: `索引号和 ${firstPlace.file} 第 ${firstPlace.line} 行的相同`,
        fix: '后发布的一份换一个没有用过的序号；已经发布的索引号不要改',
        related: [firstPlace],
      }));
    });
  },
  examples: [
    {
      outcome: 'passes',
      because: '两份文件的索引号不同',
      content: {
        [FIRST]: { 索引号: '11500107009293065M/2026-00001' },
        [SECOND]: { 索引号: '11500107009293065M/2026-00002' },
      },
    },
    { outcome: 'passes', because: '都没有索引号', content: { [FIRST]: {}, [SECOND]: {} } },
    {
      outcome: 'fails',
      because: '两份文件用了同一个索引号',
      content: {
        [FIRST]: { 索引号: '11500107009293065M/2026-00001' },
        [SECOND]: { 索引号: '11500107009293065M/2026-00001' },
      },
    },
  ],
});
