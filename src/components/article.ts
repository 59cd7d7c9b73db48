import type { Consultation, Interpretation, Policy } from '../archive/records.ts';
import { currentPortal } from '../portal.ts';
import { text } from '../text.ts';
import type { Article } from './PageLabels.astro';

/** What the page labels say of a record. */
export function articleOf(record: Policy | Interpretation | Consultation): Article {
  const { archive } = currentPortal();
  const bodies = bodiesOf(record).map((name) => archive.department(name)?.fullName ?? name);
  const author = bodies.join(text.site.listComma);
  return {
    title: record.title ?? text.record.untitled,
    publishedOn: record.publishedOn,
    publishedTime: record.publishedTime,
    source: (record.kind === 'policy' && record.source) || author || undefined,
    author: author || undefined,
    keywords: record.kind === 'policy' && record.keywords.length > 0 ? record.keywords : undefined,
    description: record.kind === 'policy' ? record.summary : undefined,
  };
}

function bodiesOf(record: Policy | Interpretation | Consultation): readonly string[] {
  if (record.kind === 'policy') return record.issuers;
  return (record.kind === 'interpretation' ? record.interpreters : record.drafters) ?? [];
}
