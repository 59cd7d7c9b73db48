import { z } from 'zod';
import type { Field, Table } from '../schemas/field.ts';
import { holdsSeveral } from './dataset-table.ts';
import type { Dataset } from './datasets.ts';

type Schema = z.core.JSONSchema.BaseSchema;

const mandatory = ['id', 'page', 'kind'];

/** The JSON Schema (draft 2020-12) of a dataset's JSON file; every field is titled with its Chinese label. */
export function dataSchemaOf({ label, table }: Dataset, address: string): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: label,
    type: 'object',
    properties: {
      dataset: { type: 'string' },
      today: { type: 'string', format: 'date' },
      schema: { type: 'string', format: 'uri' },
      records: { type: 'array', items: objectOf(table) },
    },
    required: ['dataset', 'today', 'schema', 'records'],
    additionalProperties: false,
  };
}

function objectOf(table: Table): Schema {
  const required = mandatory.filter((name) => name in table);
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(table).map(([name, field]) => [name, { title: field.key, ...dataForm(field) }]),
    ),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

/** The form of one value as JSON Schema. */
export function dataForm(field: Field): Schema {
  if (field.fields) {
    const item = objectOf(field.fields);
    return holdsSeveral(field) ? { type: 'array', items: item } : item;
  }
  const options = { unrepresentable: 'any' } as const;
  const {
    $schema: _,
    default: _default,
    ...form
  } = z.toJSONSchema(field.schema, { ...options, io: 'output' });
  if (Object.keys(form).length > 0) return form;
  // What a reader's transformation makes of it can't be told from the schema: 是 and 否 become true and false, the rest stays text.
  const input = z.toJSONSchema(field.schema, { ...options, io: 'input' });
  return { type: input.enum?.includes('是') ? 'boolean' : 'string' };
}
