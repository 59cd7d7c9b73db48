import type { Archive } from '../../src/archive/archive.ts';
import { memoryFiles } from '../../src/archive/files.ts';
import { readArchive } from '../../src/archive/read.ts';

/** A small portal: path → front matter, of which only what matters is written. */
export function portalOf(
  records: Readonly<Record<string, string>>,
  lists: Readonly<Record<string, string>> = {},
): Archive {
  const files = Object.entries(records).map(
    ([path, facts]) => [`${path}.md`, `---\n${facts}\n---\n正文。\n`] as const,
  );
  const departments =
    '- {简称: 区医保局, 全称: 区医疗保障局, 类型: 组成部门, 曾用名: [医保局]}\n- {简称: 区司法局, 全称: 司法局, 类型: 组成部门}\n';
  return readArchive(
    memoryFiles({ 'departments.yaml': departments, ...Object.fromEntries(files), ...lists }),
  );
}

/** A public policy, written and published on these days. */
export const policy = (writtenOn: string, publishedOn: string, more = '') =>
  `标题: 一份通知\n发文机关: [区医保局]\n公开属性: 主动公开\n成文日期: ${writtenOn}\n发布日期: ${publishedOn}\n${more}`;
