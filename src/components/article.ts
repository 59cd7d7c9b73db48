import type { Consultation, Interpretation, Policy } from '../archive/records.ts';
import { isWithdrawn } from '../archive/status.ts';
import { currentPortal } from '../portal.ts';
import { text } from '../text.ts';

/** What a record page says of its record in the labels of 国办发〔2017〕47号. */
export interface Article {
  readonly title: string;
  readonly publishedOn?: string | undefined;
  /** `09:30`; without it the page says 00:00. */
  readonly publishedTime?: string | undefined;
  readonly source?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
  readonly author?: string | undefined;
  readonly description?: string | undefined;
}

/** What the page labels say of a policy, an interpretation or a consultation. */
export function articleOf(record: Policy | Interpretation | Consultation): Article {
  const { archive, today } = currentPortal();
  const isShown = !isWithdrawn(record, today);
  const bodies = bodiesOf(record).map((name) => archive.department(name)?.fullName ?? name);
  const author = bodies.join(text.site.listComma) || undefined;
  const isPolicy = record.kind === 'policy';
  return {
    title: record.title ?? text.record.untitled,
    publishedOn: record.publishedOn,
    publishedTime: record.publishedTime,
    source: (isPolicy && record.source) || author,
    author,
    keywords: isPolicy && isShown && record.keywords.length > 0 ? record.keywords : undefined,
    description: isPolicy && isShown ? record.summary : undefined,
  };
}

function bodiesOf(record: Policy | Interpretation | Consultation): readonly string[] {
  if (record.kind === 'policy') return record.issuers;
  return record.kind === 'interpretation' ? record.interpreters : record.drafters;
}
