import type { Archive } from '../archive/archive.ts';
import type { Policy } from '../archive/records.ts';
import { isWithdrawn, type Status, statusOn } from '../archive/status.ts';
import { currentPortal } from '../portal.ts';
import { categories } from '../schemas/policy.ts';
import { columns, text } from '../text.ts';
import { byYear, publicRecords } from './public-records.ts';

/** A plain list of policies with a page of its own, `/policies/<slug>/`. */
export interface PolicyList {
  readonly by: 'year' | 'category' | 'status';
  readonly slug: string;
  readonly label: string;
  readonly title: string;
  readonly policies: readonly Policy[];
}

// Addresses are promises: these words never change.
const categorySlugs: Record<(typeof categories)[number], string> = {
  行政规范性文件: 'normative-documents',
  其他政策文件: 'other-policies',
  规划计划: 'plans',
  工作报告: 'work-reports',
  人事信息: 'personnel',
  其他: 'other',
};

const statusSlugs: Record<Status, string> = {
  有效: 'in-force',
  已修改: 'amended',
  尚未施行: 'not-yet-in-force',
  失效: 'lapsed',
  废止: 'repealed',
};

const known = new WeakMap<Archive, { today: string; lists: readonly PolicyList[] }>();

/** All plain lists; every one of their pages links to all, so they are made once. */
export function policyLists(): readonly PolicyList[] {
  const { archive, today } = currentPortal();
  const before = known.get(archive);
  if (before?.today === today) return before.lists;
  const lists = makeLists();
  known.set(archive, { today, lists });
  return lists;
}

/** All plain lists, those that hold nothing included only where their address must stay. */
function makeLists(): PolicyList[] {
  const { archive, today } = currentPortal();
  const policies = publicRecords('policy');
  const years = byYear(policies).map(([year, ofYear]) => ({
    by: 'year' as const,
    slug: year,
    label: text.record.year(year),
    title: text.list.yearTitle(year, columns.policies.name),
    policies: ofYear,
  }));
  const ofCategory = Map.groupBy(policies, ({ category }) => category);
  const ofStatus = Map.groupBy(
    policies.filter((policy) => !isWithdrawn(policy, today)),
    (policy) => statusOn(policy, today, archive).status,
  );
  return [
    ...years,
    ...categories.map((one) => ({
      by: 'category' as const,
      slug: categorySlugs[one],
      label: one,
      title: one,
      policies: ofCategory.get(one) ?? [],
    })),
    ...(Object.keys(statusSlugs) as Status[]).map((one) => ({
      by: 'status' as const,
      slug: statusSlugs[one],
      label: one,
      title: text.list.statusTitle(one),
      policies: ofStatus.get(one) ?? [],
    })),
  ];
}
