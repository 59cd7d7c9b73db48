import type { Policy } from '../archive/records.ts';
import { hasPage, type Status, statusOn } from '../archive/status.ts';
import type { Portal } from '../portal.ts';

/** schema.org BreadcrumbList of a page; `address` makes a full address of a path. */
export function breadcrumbList(
  trail: readonly { label: string; path: string }[],
  address: (path: string) => string,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: address(path),
    })),
  };
}

const legalForce: Readonly<Record<Status, string>> = {
  有效: 'InForce',
  已修改: 'PartiallyInForce',
  尚未施行: 'NotInForce',
  失效: 'NotInForce',
  废止: 'NotInForce',
};

/** schema.org Legislation of a policy, with its force on the portal's day. */
export function legislation(policy: Policy, { archive, today, base }: Portal): object {
  const address = (path: string) =>
    new URL(base + path.slice(1), archive.site.url || 'https://localhost').href;
  const named = (references: readonly string[]) =>
    references
      .flatMap((one) => archive.policy(one) ?? [])
      .filter((one) => hasPage(one, today))
      .map(({ path }) => ({ '@id': address(path) }));
  const { repeals, amends } = policy;
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': address(policy.path),
    url: address(policy.path),
    name: policy.title,
    inLanguage: 'zh-CN',
    ...(policy.documentNumber ? { legislationIdentifier: policy.documentNumber } : {}),
    ...(policy.writtenOn ? { legislationDate: policy.writtenOn } : {}),
    ...(policy.publishedOn ? { datePublished: policy.publishedOn } : {}),
    ...(policy.genre ? { legislationType: policy.genre } : {}),
    ...(policy.summary ? { abstract: policy.summary } : {}),
    publisher: policy.issuers.map((name) => ({
      '@type': 'GovernmentOrganization',
      name: archive.department(name)?.fullName ?? name,
    })),
    legislationLegalForce: `https://schema.org/${legalForce[statusOn(policy, today, archive).status]}`,
    ...(named(repeals).length > 0 ? { legislationRepeals: named(repeals) } : {}),
    ...(named(amends).length > 0 ? { legislationChanges: named(amends) } : {}),
  };
}
