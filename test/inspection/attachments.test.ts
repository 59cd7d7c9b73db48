import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectFile } from '../../src/inspection/inspect-file.ts';

const folder = join(import.meta.dirname, '../fixtures/attachments');
const inspect = (name: string) => inspectFile(name, readFileSync(join(folder, name)), 'secret');
const places = async (name: string) =>
  (await inspect(name)).finds.map(({ masked, where }) => `${masked.slice(-2)} ${where}`);
const faults = async (name: string) =>
  (await inspect(name)).faults.map(({ fault, where }) => `${fault} ${where}`.trim());

// The last two digits of each planted number are those of make.py.
test.each([
  [
    'planted.docx',
    [
      '01 正文',
      '02 正文',
      '03 页眉',
      '04 页脚',
      '05 批注',
      '06 脚注',
      '07 正文',
      '08 正文',
      '08 正文（修订中插入的文字）',
      '09 正文（修订中删除的文字）',
      '10 正文（隐藏文字）',
      '13 文件属性',
      '14 文件属性',
      '15 尾注',
      '16 链接',
    ],
  ],
  [
    'planted.xlsx',
    [
      '01 工作表“名单”',
      '05 批注',
      '13 文件属性',
      '14 文件属性',
      '20 工作表“底表”（隐藏的工作表）',
      '21 工作表“名单”（隐藏的列、隐藏的行）',
      '22 工作表“名单”（隐藏的列、隐藏的行）',
      '23 工作表“名单”',
    ],
  ],
  [
    'planted.pptx',
    [
      '01 第 1 张幻灯片',
      '13 文件属性',
      '14 文件属性',
      '30 第 2 张幻灯片（隐藏的幻灯片）',
      '31 第 1 页备注（演讲者备注）',
    ],
  ],
  [
    'planted.pdf',
    [
      '01 第 1 页',
      '02 第 1 页',
      '03 第 1 页',
      '04 第 1 页',
      '06 第 1 页',
      '07 第 1 页',
      '08 第 1 页',
      '09 第 1 页',
      '13 文件属性',
      '15 第 2 页',
      '16 第 1 页的表单和链接',
    ],
  ],
  ['photo.jpg', ['40 图片信息', '42 图片信息']],
  ['photo.png', ['41 图片信息']],
])('every mark planted in %s is found in its place', async (name, planted) => {
  expect((await places(name)).sort()).toEqual(planted);
});

test('files inside files are looked into', async () => {
  expect(await places('embedding.docx')).toEqual(
    expect.arrayContaining([
      '20 嵌入的“Microsoft_Excel_Sheet1.xlsx”的工作表“底表”（隐藏的工作表）',
      '40 嵌入的“image1.jpeg”的图片信息',
    ]),
  );
  expect(await places('nested.zip')).toEqual(
    expect.arrayContaining([
      '09 “内.zip”里的“名单.docx”的正文（修订中删除的文字）',
      '密★ “内.zip”里的“机密_说明.txt”',
      '50 文件名',
      '51 “138****0050.csv”',
    ]),
  );
});

test.each([
  ['planted.docx', ['修订中插入的文字', '修订中删除的文字', '隐藏文字', '批注']],
  ['planted.xlsx', ['隐藏的列、隐藏的行', '隐藏的工作表', '批注']],
  ['planted.pptx', ['演讲者备注', '隐藏的幻灯片']],
])('what a reader does not see in %s is told', async (name, hidden) => {
  expect((await inspect(name)).hidden.map(({ what }) => what)).toEqual(hidden);
});

test.each([
  ['planted.docx', ['作者 王*', '作者 张**', '最后修改的人 李**']],
  ['planted.pdf', ['作者 张**']],
  ['photo.jpg', ['拍摄地点 有经纬度', '作者 赵*', '拍摄设备 Ph***']],
  ['photo.png', ['作者 赵*']],
])('who made %s, and where, is told masked', async (name, authors) => {
  expect((await inspect(name)).authors.map(({ what, masked }) => `${what} ${masked}`)).toEqual(authors);
});

test.each([
  ['locked.docx', ['password']],
  ['locked.pdf', ['password']],
  ['locked.zip', ['password']],
  ['macro.docx', ['macro']],
  ['broken.docx', ['broken']],
  ['renamed.pdf', ['wrong type']],
])('%s: %j', async (name, expected) => expect(await faults(name)).toEqual(expected));

test.each(['clean.docx', 'clean.pdf', 'clean.jpg'])('%s is clean', async (name) => {
  const { finds, hidden, authors, faults: found, unread } = await inspect(name);
  expect({ finds, hidden, authors, found, unread }).toEqual({
    finds: [],
    hidden: [],
    authors: [],
    found: [],
    unread: [],
  });
});

test('the text of a clean file is kept for the search', async () => {
  expect((await inspect('clean.docx')).texts).toEqual([
    expect.objectContaining({ where: '正文', text: expect.stringContaining('居民医疗保障') }),
  ]);
  expect((await inspect('clean.pdf')).texts[0]?.text).toContain('保守国家秘密');
});

test('a scanned page and an old binary format are told as not read', async () => {
  expect((await inspect('scanned.pdf')).unread).toEqual(['']);
  expect((await inspect('old.doc')).unread).toEqual(['']);
});

describe('what is kept of an inspection', () => {
  test.each(readdirSync(folder).filter((name) => !/\.(py|md)$/.test(name)))(
    '%s: no planted value',
    async (name) => {
      expect(JSON.stringify(await inspect(name))).not.toMatch(/1380000\d|0000\d{4}|张三丰|李四光|王五|赵六/);
    },
  );
});
