import { describe, expect, test } from 'vitest';
import { jsonSchemaOf } from '../../src/schemas/json-schema.ts';
import { kinds } from '../../src/schemas/kinds.ts';

describe('JSON Schemas', () => {
  test.each(Object.values(kinds).map(({ label, table }) => [label, table] as const))('%s', (label, table) => {
    const schema = jsonSchemaOf(table, label);
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false, title: label });
    expect(Object.keys(schema.properties ?? {})).toEqual([
      ...new Set(Object.values(table).map(({ key }) => key)),
    ]);
  });

  test('speak of values as a clerk writes them', () => {
    const schema = jsonSchemaOf(kinds.policy.table, '政策文件');
    expect(schema.required).toEqual([
      '标题',
      '文件类别',
      '文种',
      '发文机关',
      '主题分类',
      '起草部门',
      '成文日期',
      '发布日期',
    ]);
    expect(schema.properties?.文种).toMatchObject({ enum: expect.arrayContaining(['通知', '公告']) });
    expect(schema.properties?.重大政策).toMatchObject({ enum: ['是', '否'] });
    expect(schema.properties?.成文日期).toMatchObject({ format: 'date' });
  });
});
