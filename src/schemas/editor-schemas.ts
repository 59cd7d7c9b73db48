import { department } from './department.ts';
import type { Table } from './field.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { type Kind, kinds } from './kinds.ts';
import { calendar, duties, terms, topic } from './lists.ts';
import { site } from './site.ts';

/** A JSON Schema for an editor, and the files of the content folder that it describes. */
export interface EditorSchema {
  readonly name: string;
  /** A glob below the content folder. */
  readonly files: string;
  /** YAML as a whole, or the front matter of Markdown, which VS Code can't check by itself. */
  readonly isYaml: boolean;
  readonly schema: object;
}

const lists: readonly (readonly [
  name: string,
  files: string,
  table: Table,
  title: string,
  isList: boolean,
])[] = [
  ['site', 'site.yaml', site, '网站', false],
  ['departments', 'departments.yaml', department, '机构', true],
  ['topics', 'topics.yaml', topic, '主题分类', true],
  ['terms', 'terms.yaml', terms, '规范用语和同义词', false],
  ['duties', 'duties.yaml', duties, '本地工作规则的条款', false],
  ['calendar', 'calendar/*.yaml', calendar, '工作日历', false],
];

/** Every schema that an editor can use, for records by kind and for the list files. */
export function editorSchemas(): readonly EditorSchema[] {
  const ofLists = lists.map(([name, files, table, title, isList]) => ({
    name,
    files,
    isYaml: true,
    schema: forEditors(isList ? listOf(table, title) : jsonSchemaOf(table, title)),
  }));
  const ofKinds = (Object.keys(kinds) as Kind[]).map((kind) => ({
    name: kind,
    files: `${kinds[kind].folder}/${kinds[kind].path}`,
    isYaml: false,
    schema: forEditors(jsonSchemaOf(kinds[kind].table, kinds[kind].label)),
  }));
  return [...ofLists, ...ofKinds];
}

/** The YAML extension of VS Code knows draft 7; what our tables use is the same in both drafts. */
function forEditors(schema: object): object {
  return { ...schema, $schema: 'http://json-schema.org/draft-07/schema#' };
}

function listOf(table: Table, title: string): object {
  const { $schema, ...items } = jsonSchemaOf(table, title);
  return { $schema, title, type: 'array', items };
}
