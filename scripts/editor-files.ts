import { choicesOf } from '../src/drafting/questions/choices.ts';
import { isList } from '../src/drafting/values-by-path.ts';
import { editorSchemas } from '../src/schemas/editor-schemas.ts';
import type { Field } from '../src/schemas/field.ts';
import { type Kind, kinds } from '../src/schemas/kinds.ts';

/** What is typed to call up the beginning of a record. */
const PREFIXES: Partial<Record<Kind, string>> = {
  policy: 'zhengce',
  interpretation: 'jiedu',
  meeting: 'huiyi',
  decision: 'yiti',
  consultation: 'zhengqiu',
  report: 'nianbao',
};
const SEVERITIES = [
  ['必须改', 'error'],
  ['应当改', 'warning'],
  ['请人判断', 'info'],
] as const;

/** The files below .vscode/ that follow from the schemas: path → text. */
export function editorFiles(): Readonly<Record<string, string>> {
  const schemas = editorSchemas();
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    ...Object.fromEntries(schemas.map(({ name, schema }) => [`schemas/${name}.json`, json(schema)])),
    'settings.json': json({
      'yaml.schemas': Object.fromEntries(
        schemas
          .filter(({ isYaml }) => isYaml)
          .map(({ name, files }) => [`./.vscode/schemas/${name}.json`, `content/${files}`]),
      ),
      'yaml.schemaStore.enable': false,
      '[markdown]': {
        'editor.wordWrap': 'on',
        'editor.quickSuggestions': { other: true, comments: false, strings: true },
        'files.trimTrailingWhitespace': false,
      },
      'files.eol': '\n',
      'files.encoding': 'utf8',
    }),
    'extensions.json': json({ recommendations: ['redhat.vscode-yaml'] }),
    'tasks.json': json({ version: '2.0.0', tasks: [watchTask()] }),
    'gongkai.code-snippets': json(
      Object.fromEntries((Object.keys(PREFIXES) as Kind[]).map((kind) => [kinds[kind].label, snippet(kind)])),
    ),
  };
}

/** Runs the check while the editor is open, and shows its findings among the editor's own. */
function watchTask() {
  const place = { regexp: '^(\\S.*?):(\\d+):(\\d+)$', file: 1, line: 2, column: 3 };
  return {
    label: '检查内容（边写边查）',
    type: 'shell',
    command: 'npm run -s check -- --watch',
    isBackground: true,
    runOptions: { runOn: 'folderOpen' },
    presentation: { reveal: 'silent', panel: 'dedicated' },
    problemMatcher: SEVERITIES.map(([word, severity]) => ({
      owner: `gongkai-${severity}`,
      source: 'gongkai',
      severity,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the editor fills this in.
      fileLocation: ['relative', '${workspaceFolder}'],
      pattern: [place, { regexp: `^\\s+${word}\\s+(.*)$`, message: 1 }],
      background: { activeOnStart: true, beginsPattern: '正在检查……$', endsPattern: '检查完了' },
    })),
  };
}

/** The mandatory keys of a kind, with its choices to pick from. */
function snippet(kind: Kind) {
  const fields = Object.values<Field>(kinds[kind].table).filter(
    ({ schema, key }, index, all) =>
      !schema.safeParse(undefined).success && all.findIndex((one) => one.key === key) === index,
  );
  const asked: readonly Field[] = [
    ...fields,
    ...Object.values<Field>(kinds[kind].table).filter(({ key }) => /^(公开属性|保密审查)$/.test(key)),
  ];
  const lines = asked.map((field, index) => `${field.key}: ${placeholder(field, index + 1)}`);
  return {
    prefix: PREFIXES[kind],
    scope: 'markdown',
    description: `${kinds[kind].label}的著录项`,
    body: ['---', ...lines, '---', '', '$0'],
  };
}

function placeholder(field: Field, place: number): string {
  const choices = choicesOf(field);
  if (choices.length > 0) return `\${${place}|${choices.join(',')}|}`;
  if (field.key === '保密审查') return `{机构: \${${place}:机构简称}, 日期: \${${place + 1}:审查日期}}`;
  if (/日期$/.test(field.key)) return `\${${place}:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}`;
  return isList(field) ? `[\${${place}}]` : `\${${place}}`;
}
