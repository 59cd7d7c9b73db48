import type { Policy } from '../../archive/records.ts';
import { lastDayInForce, type Status, statusOn, takesEffectOn } from '../../archive/status.ts';
import type { DataSource } from '../record-data.ts';
import { isTextReusable } from '../reusable.ts';
import { given, type Node, organizations, recordNode, references } from './nodes.ts';

const legalForce: Readonly<Record<Status, string>> = {
  有效: 'InForce',
  已修改: 'PartiallyInForce',
  尚未施行: 'NotInForce',
  失效: 'NotInForce',
  废止: 'NotInForce',
};

/** schema.org Legislation of a policy, with its force on the portal's day. */
export function legislation(policy: Policy, source: DataSource): Node {
  const { archive, today, addressOf } = source;
  const policies = (numbers: readonly string[]) =>
    references(
      numbers.map((one) => archive.policy(one)),
      source,
    );
  const issuers = organizations(policy.issuers, source);
  const { status } = statusOn(policy, today, archive);
  const attachments = isTextReusable(policy, today) ? policy.attachments : [];
  return {
    ...recordNode('Legislation', policy, source),
    ...given('legislationIdentifier', policy.documentNumber ?? policy.indexNumber),
    ...given('legislationDate', policy.writtenOn),
    ...given('legislationType', policy.genre),
    ...given('legislationPassedBy', issuers),
    ...given('legislationResponsible', organizations(policy.drafters, source)),
    ...given('publisher', issuers),
    legislationLegalForce: `https://schema.org/${legalForce[status]}`,
    ...given('temporalCoverage', inForce(policy)),
    ...given('legislationRepeals', policies(policy.repeals)),
    ...given('legislationChanges', policies(policy.amends)),
    ...given('subjectOf', references(archive.referring('interprets', policy), source)),
    ...given('abstract', policy.summary),
    ...given('keywords', [...policy.topics, ...policy.keywords]),
    ...given(
      'encoding',
      attachments.map(({ title, file }) => ({
        '@type': 'MediaObject',
        name: title,
        contentUrl: addressOf(`/attachments/${file}`),
      })),
    ),
  };
}

/** From the first day to the last, ISO 8601; open where no end is laid down. */
function inForce(policy: Policy): string | undefined {
  const first = takesEffectOn(policy);
  return first && `${first}/${lastDayInForce(policy) ?? '..'}`;
}
