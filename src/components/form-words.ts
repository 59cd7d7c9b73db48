import { dataForm } from '../open-data/data-schema.ts';
import type { Field } from '../schemas/field.ts';
import { text } from '../text.ts';

const { forms, several, oneOf } = text.openData;

/** What a field's value may be, in the words of a reader: 日期, or the words to choose from. */
export function formWords(field: Field): string {
  const form = dataForm(field);
  if (form.type !== 'array') return single(form);
  const { items } = form;
  const one = typeof items === 'object' && !Array.isArray(items) ? single(items) : forms.text;
  return [one, several].join(text.site.comma);
}

function single(form: ReturnType<typeof dataForm>): string {
  if (form.enum) return form.enum.map(String).join(oneOf);
  if (form.type === 'boolean') return forms.yesNo;
  if (form.type === 'integer' || form.type === 'number') return forms.number;
  if (form.type === 'object') return forms.group;
  if (form.format === 'date') return forms.day;
  return form.pattern?.startsWith('^https?') ? forms.address : forms.text;
}
