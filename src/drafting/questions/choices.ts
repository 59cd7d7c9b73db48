import type { Field } from '../../schemas/field.ts';
import { jsonSchemaOf } from '../../schemas/json-schema.ts';

/** The values that a field may have, as its schema lists them; none where any text will do. */
export function choicesOf(field: Field): readonly string[] {
  const found = JSON.stringify(jsonSchemaOf({ field }, '')).match(/"enum":(\[[^\]]*\])/)?.[1];
  return found ? (JSON.parse(found) as string[]) : [];
}
