import { z } from 'zod';
import type { Table } from './field.ts';

/** The JSON Schema (draft 2020-12) of one table, with the Chinese keys that a clerk writes; for editors and for reuse. */
export function jsonSchemaOf(table: Table, title: string): z.core.JSONSchema.BaseSchema {
  const shape: Record<string, z.ZodType> = {};
  for (const { key, schema } of Object.values(table)) shape[key] ??= schema;
  return { ...z.toJSONSchema(z.strictObject(shape), { io: 'input', unrepresentable: 'any' }), title };
}
