import type { Status } from './archive/status.ts';

/** ColumnType: the vocabulary of 国办发〔2017〕47号, Annex 2. */
export type ColumnType =
  | '首页' | '概况信息' | '机构职能' | '负责人信息' | '工作动态' | '政策文件' | '信息公开指南' | '信息公开目录'
  | '信息公开年报' | '依申请公开' | '数据发布' | '数据开放' | '政策解读' | '回应关切' | '办事服务' | '咨询投诉'
  | '征集调查' | '在线访谈';

/** A column of the portal, as the page labels of 国办发〔2017〕47号 name it. */
export interface Column {
  readonly name: string;
  readonly description: string;
  readonly keywords: string;
  readonly type: ColumnType;
}

/** The columns of the portal. */
export const columns = {
  home: {
    name: '首页',
    description: '最新政策文件、议定事项和正在征集的意见，政府信息公开各栏目入口。',
    keywords: '政府信息公开,政策文件,政务公开',
    type: '首页',
  },
  policies: {
    name: '政策文件',
    description: '行政规范性文件和其他政策文件，附有效性、解读和来源。',
    keywords: '政策文件,行政规范性文件,有效性',
    type: '政策文件',
  },
  interpretations: {
    name: '政策解读',
    description: '由起草部门作出的政策解读，与所解读的文件和条款相互链接。',
    keywords: '政策解读,起草部门,问答,图解',
    type: '政策解读',
  },
  meetings: {
    name: '会议与议定事项',
    description: '政府会议和会议议定事项，逐项列明公布、待公布或不予公开。',
    keywords: '常务会议,全体会议,议定事项',
    type: '工作动态',
  },
  consultations: {
    name: '意见征集',
    description: '正在和曾经公开征求意见的文件草案，及意见采纳情况。',
    keywords: '意见征集,征求意见,采纳情况',
    type: '征集调查',
  },
  departments: {
    name: '机构',
    description: '各机构的职责、联系方式和发布的文件。',
    keywords: '机构职能,联系方式,办公时间',
    type: '机构职能',
  },
  topics: {
    name: '主题分类',
    description: '按主题查阅政策文件。',
    keywords: '主题分类,信息公开目录',
    type: '信息公开目录',
  },
  disclosure: {
    name: '政府信息公开',
    description: '政府信息公开指南、制度、法定主动公开内容、年报和依申请公开。',
    keywords: '政府信息公开,法定主动公开内容,信息公开目录',
    type: '信息公开目录',
  },
  guide: {
    name: '政府信息公开指南',
    description: '政府信息的分类、编排体系、获取方式和公开工作机构的联系方式。',
    keywords: '政府信息公开指南,公开工作机构',
    type: '信息公开指南',
  },
  reports: {
    name: '政府信息公开年报',
    description: '历年政府信息公开工作年度报告。',
    keywords: '政府信息公开年报,年度报告',
    type: '信息公开年报',
  },
  request: {
    name: '依申请公开',
    description: '怎样申请公开政府信息。',
    keywords: '依申请公开,公开申请',
    type: '依申请公开',
  },
  search: {
    name: '搜索',
    description: '在全部公开的文件、解读、会议和意见征集中查找。',
    keywords: '搜索,检索,政策文件',
    type: '信息公开目录',
  },
  sitemap: {
    name: '网站地图',
    description: '本站全部栏目。',
    keywords: '网站地图,栏目',
    type: '信息公开目录',
  },
} as const satisfies Record<string, Column>;

/** Every Chinese word of the interface, by page. Words about a field stand in its schema, words about a rule in its rule. */
export const text = {
  site: {
    home: '首页',
    skip: '跳到正文',
    navigation: '主导航',
    breadcrumbs: '当前位置',
    search: '搜索',
    searchLabel: '搜索本站',
    demo: '本站内容均为演示样例，不是真实的政府信息，不能作为办事依据。',
    colon: '：',
    listComma: '、',
    yes: '是',
    no: '否',
    count: (number: number, measure: string) => `共 ${number} ${measure}`,
    demonstration: '演示',
    main: '正文',
  },
  navigation: [
    { label: '首页', path: '/' },
    { label: '政策文件', path: '/policies/' },
    { label: '政策解读', path: '/interpretations/' },
    { label: '会议与议定事项', path: '/meetings/' },
    { label: '意见征集', path: '/consultations/' },
    { label: '机构', path: '/departments/' },
    { label: '主题', path: '/topics/' },
    { label: '政府信息公开', path: '/disclosure/' },
  ],
  footer: {
    label: '网站信息',
    finding: '我为政府网站找错',
    findingHow: '发现内容错误、链接失效等问题，请告诉我们',
    call: (phone: string) => `电话 ${phone}`,
    sitemap: '网站地图',
    withheld: '不予公开登记',
    rules: '公开规则',
    made: '本页生成于',
    madeNote: '有效性、剩余天数等以这一天为准。',
    pages: [
      { label: '无障碍声明', path: '/pages/accessibility/' },
      { label: '关于本站', path: '/pages/about/' },
    ],
  },
  findings: {
    title: '发布前要处理的问题',
    note: '只在预览中显示，不会发布。',
    kinds: { must: '必须改', should: '建议改', review: '请人工核对' },
    basis: '依据',
    fix: '怎样改',
    rule: '看这条规则',
    line: (file: string, line: number) => `${file} 第 ${line} 行`,
    unreadable: '这个文件的开头部分读不出来，改好以后这里会显示正文。',
  },
  record: {
    contents: '目录',
    text: '正文',
    attachments: '附件',
    facts: '基本信息',
    published: '发布日期',
    source: '来源',
    years: '按年份查看',
    year: (year: string) => `${year}年`,
    otherYears: '其他年份',
    untitled: '（没有标题）',
    nothing: '这里还没有内容。',
    newest: (number: number) => `最新 ${number} 件`,
    more: '查看全部',
    phone: '电话',
    tableScroll: '表格，可左右滚动',
    megabytes: 'MB',
    kilobytes: 'KB',
    fileMissing: '文件还没有放好',
  },
} as const;

/** Whether a document still binds, in a word that stands beside the seal. */
export const bindingStatus: Readonly<Record<Status, boolean>> = {
  尚未施行: false,
  有效: true,
  已修改: true,
  失效: false,
  废止: false,
};
