import { describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { folderFiles } from '../../src/archive/files.ts';
import { readArchive } from '../../src/archive/read.ts';
import type { AnyRecord } from '../../src/archive/records.ts';
import { findCitations } from '../../src/markdown/citations.ts';
import type { ContentsEntry } from '../../src/markdown/contents.ts';
import { renderBody } from '../../src/markdown/render.ts';
import { contentOf } from '../../src/rules/example.ts';

const portal = folderFiles('content');
const sample = readArchive(portal);
const workRules = sample.all('policy').find(({ id }) => id === '2022/gongzuo-guize') as AnyRecord;

const CITING = 'policies/2026/citing.md';
const small = readArchive(
  contentOf({
    outcome: 'passes',
    because: '',
    content: {
      [CITING]: { 发文字号: '綦江府发〔2026〕1号' },
      'policies/2026/cited.md': { 发文字号: '綦江府发〔2026〕12号' },
      'policies/2026/scheduled.md': { 发文字号: '綦江府发〔2026〕13号', 发布日期: '2099-01-01' },
    },
  }),
);
const citing = small.all('policy').find(({ file }) => file === CITING) as AnyRecord;
const options = { base: '/gongkai/', today: '2026-12-31' };

function render(body: string, topLevel?: number) {
  return renderBody({ ...citing, body } as AnyRecord, small, topLevel ? { ...options, topLevel } : options);
}

function outline(entries: readonly ContentsEntry[], depth = 0): string[] {
  return entries.flatMap(({ anchor, label, children }) => [
    `${'  '.repeat(depth)}${label} #${anchor}`,
    ...outline(children, depth + 1),
  ]);
}

describe('the work rules in their page', () => {
  const page = renderBody(workRules, sample, options);

  test('every clause is an anchor', () => {
    const ids = [...page.html.matchAll(/<p id="(clause-\d+)" class="clause">/g)].map(([, id]) => id);
    expect(ids).toEqual(Array.from({ length: 60 }, (_, index) => `clause-${index + 1}`));
    expect(page.clauses.map(({ anchor }) => anchor)).toEqual(ids);
  });

  test('the contents list is its chapters', () => {
    expect(outline(page.contents)).toMatchInlineSnapshot(`
      [
        "第一章 总则 #chapter-1",
        "第二章 组成人员及其职责 #chapter-2",
        "第三章 全面正确履行政府职能 #chapter-3",
        "第四章 坚持依法行政 #chapter-4",
        "第五章 实行科学民主决策 #chapter-5",
        "第六章 推进政务公开 #chapter-6",
        "第七章 健全监督制度 #chapter-7",
        "第八章 加强督查落实 #chapter-8",
        "第九章 规范会议管理 #chapter-9",
        "第十章 严格公文审批 #chapter-10",
        "第十一章 工作纪律 #chapter-11",
        "第十二章 廉政和作风建设 #chapter-12",
      ]
    `);
  });

  test('the chapter on disclosure', () => {
    const start = page.html.indexOf('<h2 id="chapter-6">');
    expect(page.html.slice(start, page.html.indexOf('<h2 id="chapter-7">'))).toMatchInlineSnapshot(`
      "<h2 id="chapter-6">第六章 推进政务公开</h2>
      <p id="clause-22" class="clause"><a href="#clause-22" class="clause-label">二十二、</a>区政府及各部门要把公开透明作为政府工作的基本制度，全面推进决策、执行、管理、服务、结果全过程公开，保障公众知情权、参与权、表达权和监督权。</p>
      <p id="clause-23" class="clause"><a href="#clause-23" class="clause-label">二十三、</a>区政府全体会议和常务会议讨论决定的事项，区政府及各部门制定的政策，除依法需要保密的外，应及时公布。</p>
      <p id="clause-24" class="clause"><a href="#clause-24" class="clause-label">二十四、</a>凡涉及公共利益、公众权益、需要广泛知晓的事项和社会关切的事项，以及法律、法规、规章和按规定需要公开的事项，均应通过政府网站、政府公报、新闻发布会以及报刊、广播、电视、网络、新媒体等方式，依法、及时、全面、准确、具体地向社会公开，及时主动回应社会关切。</p>
      <p id="clause-25" class="clause"><a href="#clause-25" class="clause-label">二十五、</a>按照“谁起草、谁解读”原则，由政策起草部门负责做好区政府及其部门重大政策解读工作。</p>
      <p id="clause-26" class="clause"><a href="#clause-26" class="clause-label">二十六、</a>加强电子政务建设，依托电子政务外网，推进区政府信息化建设，统一建设綦江区一体化政务办公平台（綦政办），推进政府内部业务流程整合优化、扁平高效。以“渝快办”平台为核心，推进线上一网通办，线下全区通办。办好区政府网站、政务新媒体，拓展政务公开渠道，提升政务服务效能，持续优化营商环境，最大程度利企便民。</p>
      "
    `);
  });

  test('what stands around the rules', () => {
    expect(page.html.slice(0, page.html.indexOf('<h2'))).toMatchInlineSnapshot(`
      "<p class="addressee">各街道办事处、各镇人民政府，区政府各部门：</p>
      <p>《重庆市綦江区人民政府工作规则》已经第三届区政府党组第1次会议审议通过，现印发给你们，请遵照执行。</p>
      <p class="signature">重庆市綦江区人民政府</p>
      <p class="date">2022年1月13日</p>
      <p class="annex-title">重庆市綦江区人民政府工作规则</p>
      "
    `);
  });
});

describe('what a clerk types and what is shown', () => {
  test.each<[string, string, string]>([
    [
      'emphasis beside Chinese quotation marks',
      '深化**“放管服”**改革',
      '<p>深化<strong>“放管服”</strong>改革</p>',
    ],
    ['a line break between Han characters', '优化\n营商环境', '<p>优化营商环境</p>'],
    ['a line break after an emphasis', '优化**营商**\n环境', '<p>优化<strong>营商</strong>环境</p>'],
    ['a line break between Latin words', 'open\ngovernment', '<p>open government</p>'],
    ['an indent typed by hand', '　　优化营商环境', '<p>优化营商环境</p>'],
    ['four spaces of indent', '    优化营商环境', '<p>优化营商环境</p>'],
    ['a line of full-width spaces', '甲\n　　\n乙', '<p>甲</p>\n<p>乙</p>'],
    ['a range with ~', '5~10日，20~30日', '<p>5~10日，20~30日</p>'],
    ['dashes below a paragraph', '甲\n---', '<p>甲</p>\n<hr>'],
    [
      'levels typed by hand',
      '（一）甲。\n1．乙。\n（1）丙。',
      '<p class="item-1">（一）甲。</p>\n<p class="item-2">1．乙。</p>\n<p class="item-3">（1）丙。</p>',
    ],
    ['a number that is no item', '2.5公里', '<p>2.5公里</p>'],
    ['a list that leaves out a number', '1. 甲\n3. 乙', '<ol>\n<li>甲</li>\n<li value="3">乙</li>\n</ol>'],
    [
      'the addressees',
      '各街道、各镇人民政府：\n\n甲。',
      '<p class="addressee">各街道、各镇人民政府：</p>\n<p>甲。</p>',
    ],
    [
      'a clause in bold',
      '**第一条** 甲',
      '<p id="clause-1" class="clause"><strong><a href="#clause-1" class="clause-label">第一条</a></strong> 甲</p>',
    ],
    [
      'a passage that is withheld',
      '报价为【不予公开：商业秘密】。',
      '<p>报价为<span class="redaction">【此处不予公开：商业秘密】</span>。</p>',
    ],
    [
      'a footnote',
      '甲[^1]\n\n[^1]: 乙',
      '<p>甲<sup><a href="#footnote-fn-1" id="footnote-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p>\n<section data-footnotes class="footnotes"><h2 id="footnote-label">注释</h2>\n<ol>\n<li id="footnote-fn-1">\n<p>乙 <a href="#footnote-fnref-1" data-footnote-backref="" aria-label="回到正文引用注释1之处" class="data-footnote-backref">↩</a></p>\n</li>\n</ol>\n</section>',
    ],
    [
      'an image',
      '![流程图](attachments/a.png)',
      '<p><img src="/gongkai/attachments/a.png" alt="流程图" loading="lazy"></p>',
    ],
  ])('%s', (_, body, html) => {
    expect(render(body).html).toBe(html);
  });

  test('the end of a document and the title of what is annexed', () => {
    const body =
      '甲。\n\n区发展改革委 区财政局\n\n2026年1月3日\n\n（此件公开发布）\n\n停车管理办法\n\n第一条 乙。';
    expect(render(body).html).toMatchInlineSnapshot(`
      "<p>甲。</p>
      <p class="signature">区发展改革委 区财政局</p>
      <p class="date">2026年1月3日</p>
      <p class="note">（此件公开发布）</p>
      <p class="annex-title">停车管理办法</p>
      <p id="clause-1" class="clause"><a href="#clause-1" class="clause-label">第一条</a> 乙。</p>"
    `);
  });

  test('a table is a named region with column heads', () => {
    const body =
      '资金安排如下：\n\n| 项目 | 金额 |\n| :-- | --: |\n| 道路 | 12 |\n\n资金安排如下：\n\n| 项目 |\n| --- |\n| 桥梁 |';
    expect(render(body).html).toMatchInlineSnapshot(`
      "<p>资金安排如下：</p>
      <section class="table" aria-label="表格：资金安排如下" tabindex="0">
      <table>
      <thead>
      <tr>
      <th scope="col" class="align-left">项目</th>
      <th scope="col" class="align-right">金额</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="align-left">道路</td>
      <td class="align-right">12</td>
      </tr>
      </tbody>
      </table>
      </section>
      <p>资金安排如下：</p>
      <section class="table" aria-label="表格：资金安排如下（2）" tabindex="0">
      <table>
      <thead>
      <tr>
      <th scope="col">项目</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>桥梁</td>
      </tr>
      </tbody>
      </table>
      </section>"
    `);
  });
});

describe('headings', () => {
  test.each<[string, string, string[]]>([
    ['chapters and sections', '## 第三章 甲\n\n### 第二节 乙', ['h2 chapter-3', 'h3 chapter-3-section-2']],
    [
      'parts and what is below them',
      '## 一、甲\n\n### （一）乙\n\n#### 1. 丙\n\n## 二、丁\n\n### （一）戊',
      ['h2 part-1', 'h3 part-1-1', 'h4 part-1-1-1', 'h2 part-2', 'h3 part-2-1'],
    ],
    ['without numbers', '# 背景\n\n# 依据', ['h2 heading-1', 'h2 heading-2']],
    [
      'levels that skip',
      '# 甲\n\n### 乙\n\n###### 丙\n\n## 丁',
      ['h2 heading-1', 'h3 heading-2', 'h4 heading-3', 'h3 heading-4'],
    ],
    [
      'an annex that numbers anew',
      '# 一、甲\n\n# 附件\n\n# 一、乙',
      ['h2 part-1', 'h2 heading-1', 'h2 part-1--2'],
    ],
    ['an article', '## 第一章 甲\n\n### 第一条 乙', ['h2 chapter-1', 'h3 clause-1']],
  ])('%s', (_, body, expected) => {
    expect(
      [...render(body).html.matchAll(/<(h\d) id="([^"]+)"/g)].map(([, tag, id]) => `${tag} ${id}`),
    ).toEqual(expected);
  });

  test('begin where the page says', () => {
    expect(render('# 甲\n\n## 乙', 3).html).toBe('<h3 id="heading-1">甲</h3>\n<h4 id="heading-2">乙</h4>');
  });

  test('where they are few, the contents list names the clauses', () => {
    expect(
      outline(
        render(
          '## 附则\n\n第一条【目的】为了规范停车，制定本办法，并且说得很长很长很长很长。\n\n第二条 甲，乙。',
        ).contents,
      ),
    ).toEqual(['附则 #heading-1', '  第一条【目的】 #clause-1', '  第二条 #clause-2']);
  });
});

describe('citations', () => {
  const link = (text: string) => `<a href="/gongkai/policies/2026/cited/" class="citation">${text}</a>`;
  test.each<[string, string, string]>([
    ['by number', '《办法》（綦江府发〔2026〕12号）', `《办法》（${link('綦江府发〔2026〕12号')}）`],
    ['after other words', '根据綦江府发〔2026〕12号', `根据${link('綦江府发〔2026〕12号')}`],
    [
      'in other brackets',
      '綦江府发[2026]12号、綦江府发（2026）12号',
      `${link('綦江府发[2026]12号')}、${link('綦江府发（2026）12号')}`,
    ],
    ['with spaces', '綦江府发 〔2026〕 12 号', link('綦江府发 〔2026〕 12 号')],
    [
      'of a number that nobody has',
      '綦江府发〔2026〕120号，渝府发〔2026〕12号',
      '綦江府发〔2026〕120号，渝府发〔2026〕12号',
    ],
    ['of the text itself', '綦江府发〔2026〕1号', '綦江府发〔2026〕1号'],
    ['of what is not yet published', '綦江府发〔2026〕13号', '綦江府发〔2026〕13号'],
  ])('%s', (_, body, html) => {
    expect(render(body).html).toBe(`<p>${html}</p>`);
  });

  test('stay as they are in links and headings', () => {
    expect(render('## 綦江府发〔2026〕12号\n\n[綦江府发〔2026〕12号](/a/)').html).not.toContain('citation');
  });

  test('can be found in a single field', () => {
    const found = findCitations('见綦江府发〔2026〕12号', small as Archive);
    expect(found.map(({ start, end, policy }) => [start, end, policy.id])).toEqual([[1, 14, '2026/cited']]);
  });
});

describe('links', () => {
  test.each<[string, string, string]>([
    [
      'of the portal',
      '[甲](/policies/2026/a/#clause-5)',
      '<a href="/gongkai/policies/2026/a/#clause-5">甲</a>',
    ],
    [
      'to an attachment',
      '[甲](../../attachments/2026/表.pdf)',
      '<a href="/gongkai/attachments/2026/%E8%A1%A8.pdf">甲</a>',
    ],
    ['within the text', '[甲](#clause-5)', '<a href="#clause-5">甲</a>'],
    [
      'to another site',
      '[甲](https://www.gov.cn/)',
      '<a href="https://www.gov.cn/" class="external" rel="external noopener">甲</a>',
    ],
    [
      'by reference',
      '[甲][1]\n\n[1]: https://www.gov.cn/',
      '<a href="https://www.gov.cn/" class="external" rel="external noopener">甲</a>',
    ],
    [
      'to a letter box or telephone',
      '[甲](mailto:a@b.cn)[乙](tel:02348665566)',
      '<a href="mailto:a@b.cn">甲</a><a href="tel:02348665566">乙</a>',
    ],
    [
      'typed before Chinese words',
      '见https://www.gov.cn/a_b。请看',
      '见<a href="https://www.gov.cn/a_b" class="external" rel="external noopener">https://www.gov.cn/a_b</a>。请看',
    ],
  ])('%s', (_, body, html) => {
    expect(render(body).html).toBe(`<p>${html}</p>`);
  });
});
