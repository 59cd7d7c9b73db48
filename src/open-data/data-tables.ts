import { z } from 'zod';
import { department } from '../schemas/department.ts';
import { grounds, withholding } from '../schemas/disclosure.ts';
import { field, group, groups, type Table } from '../schemas/field.ts';
import { kinds } from '../schemas/kinds.ts';
import { policy } from '../schemas/policy.ts';
import { address, day, list, whole, text as words, yesNo } from '../schemas/values.ts';
import { text } from '../text.ts';
import { type DataKind, publicFields } from './public-fields.ts';

const { fields } = text.openData;

const identity = { id: field(fields.id, words()), page: field(fields.page, address()) } satisfies Table;

// Here the data differ from what a clerk writes: a full address in place of a path in the repository.
const replaced: Table = {
  publishedTime: field(fields.publishedTime, words().optional()),
  // Free text, unless it names a policy of this portal.
  basedOn: field(policy.basedOn.key, policy.basedOn.schema, 'policy'),
  attachments: groups(policy.attachments.key, {
    title: policy.attachments.fields.title,
    address: field(fields.address, address()),
  }),
  majorDecisionSteps: group(
    policy.majorDecisionSteps.key,
    Object.fromEntries(
      Object.entries(policy.majorDecisionSteps.fields).map(([step, { key, fields: inner }]) => {
        const { date, note, notApplicable } = inner;
        return [step, group(key, { date, note, notApplicable })];
      }),
    ),
  ),
};

const computed: Partial<Record<DataKind, Table>> = {
  policy: {
    status: field(fields.status, z.enum(['尚未施行', '有效', '已修改', '失效', '废止'])),
    statusSince: field(fields.statusSince, day().optional()),
  },
  decision: { meeting: field(fields.meeting, words().optional()) },
};

/** The fields of a kind of record as its data have them: English identifier → Chinese label and form. */
export function recordTable(kind: DataKind): Table {
  const table: Table = kinds[kind].table;
  const own = publicFields[kind].flatMap((identifier: string) => {
    const found = replaced[identifier] ?? table[identifier];
    return found ? [[identifier, found] as const] : [];
  });
  return { ...identity, ...Object.fromEntries(own), ...computed[kind] };
}

/** The fields of 机构 as data. */
export const departmentTable: Table = { ...identity, ...department };

/** The fields of 主题分类 as data. */
export const topicTable: Table = {
  ...identity,
  name: field(fields.name, words()),
  parent: field(fields.parent, words().optional()),
};

const { clause, reviewer, reviewedOn, nextReviewOn, publicTitle } = withholding.fields;

/** What is told of a withheld record. A withheld policy has no id: that is the clerk's word and stays inside. */
export const withheldTable: Table = {
  kind: field(fields.kind, z.enum([kinds.policy.label, kinds.decision.label])),
  bodies: field(fields.bodies, list(words())),
  year: field(fields.year, whole().optional()),
  publicTitle,
  ground: field(withholding.fields.ground.key, z.enum(grounds).optional()),
  clause,
  reviewer,
  reviewedOn,
  nextReviewOn,
  isOverdue: field(fields.isOverdue, yesNo()),
  meeting: field(fields.meeting, words().optional()),
  item: field(fields.item, whole().optional()),
};
