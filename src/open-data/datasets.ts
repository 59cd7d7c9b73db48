import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import { withheldRegister } from '../figures/withheld-register.ts';
import type { Table } from '../schemas/field.ts';
import { kinds } from '../schemas/kinds.ts';
import { columns, text } from '../text.ts';
import { departmentTable, recordTable, topicTable, withheldTable } from './data-tables.ts';
import { dataKinds } from './public-fields.ts';
import { type DataRecord, type DataSource, type DataValues, recordData, tableData } from './record-data.ts';
import { isReusable, newestBy, publicationDay } from './reusable.ts';
import { withheldData } from './withheld-data.ts';

/** The names of the datasets, which are also those of their files: `/open-data/policies.json`. */
export const datasetIds = {
  policy: 'policies',
  interpretation: 'interpretations',
  meeting: 'meetings',
  decision: 'decisions',
  consultation: 'consultations',
  report: 'reports',
  department: 'departments',
  topic: 'topics',
  withheld: 'withheld',
} as const;

/** A set of data of one kind, offered as JSON and CSV. */
export interface Dataset {
  readonly id: (typeof datasetIds)[keyof typeof datasetIds];
  readonly label: string;
  readonly description: string;
  readonly table: Table;
  readonly rows: readonly DataValues[];
  /** The newest day that the data speak of; undefined where they have none. */
  readonly modified: Day | undefined;
}

const known = new WeakMap<Archive, { today: Day; datasets: readonly Dataset[] }>();

/** Every dataset of a portal, the newest records first. Several files ask for the same ones, so they are made once. */
export function datasetsOf(source: DataSource): readonly Dataset[] {
  const before = known.get(source.archive);
  if (before?.today === source.today) return before.datasets;
  const datasets = [...dataKinds.map((kind) => recordSet(kind, source)), ...listSets(source)];
  known.set(source.archive, { today: source.today, datasets });
  return datasets;
}

function recordSet(kind: (typeof dataKinds)[number], source: DataSource): Dataset {
  const all = source.archive.all(kind) as readonly DataRecord[];
  const records = newestBy(
    all.filter((record) => isReusable(record, source.today)),
    publicationDay,
  );
  return {
    id: datasetIds[kind],
    label: kinds[kind].label,
    description: text.openData.descriptions[kind],
    table: recordTable(kind),
    rows: records.map((record) => recordData(record, source)),
    modified: records[0] && publicationDay(records[0]),
  };
}

function listSets(source: DataSource): Dataset[] {
  const { archive, today, addressOf } = source;
  const rowsOf = (table: Table, entries: readonly { readonly path: string }[]) =>
    entries.map((one) => tableData(table, { ...one, page: addressOf(one.path) }, source));
  const words = text.openData.descriptions;
  const set = (
    kind: 'department' | 'topic' | 'withheld',
    label: string,
    rest: Pick<Dataset, 'table' | 'rows'>,
  ) => ({
    id: datasetIds[kind],
    label,
    description: words[kind],
    ...rest,
    modified: undefined,
  });
  return [
    set('department', columns.departments.name, {
      table: departmentTable,
      rows: rowsOf(departmentTable, archive.departments),
    }),
    set('topic', columns.topics.name, { table: topicTable, rows: rowsOf(topicTable, archive.topics) }),
    set('withheld', columns.withheld.name, {
      table: withheldTable,
      rows: withheldRegister(archive, today).map((entry) => withheldData(entry, source)),
    }),
  ];
}
