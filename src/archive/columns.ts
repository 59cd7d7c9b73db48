import type { Kind } from '../schemas/kinds.ts';
import type { Archive } from './archive.ts';
import { addDays, type Day } from './days.ts';
import type { AnyRecord } from './records.ts';
import { hasPage } from './status.ts';

/** A column of the portal, what it holds, and for how many days it may go without anything new (国办秘函〔2019〕19号). */
interface Column {
  readonly name: string;
  readonly kinds: readonly Kind[];
  /** Undefined where no time is laid down. */
  readonly longestSilence?: number;
}

/** A column on a day. */
export interface ColumnState {
  readonly column: Column;
  /** What was published last; undefined = the column is empty. */
  readonly newest: AnyRecord | undefined;
  readonly newestOn: Day | undefined;
  /** The first day on which the column is stale unless something new appears. */
  readonly staleOn: Day | undefined;
}

const columns: readonly Column[] = [
  { name: '政务动态（会议和议定事项）', kinds: ['meeting', 'decision'], longestSilence: 14 },
  { name: '政策文件', kinds: ['policy'], longestSilence: 183 },
  { name: '意见征集', kinds: ['consultation'], longestSilence: 183 },
  { name: '政策解读', kinds: ['interpretation'] },
  { name: '政府信息公开年报', kinds: ['report'] },
];

/** Every column with the newest that it shows on a day, and the day on which it goes stale. */
export function columnStates(archive: Archive, today: Day): ColumnState[] {
  return columns.map((column) => {
    const shown = column.kinds
      .flatMap((kind): readonly AnyRecord[] => archive.all(kind))
      .filter((record) => hasPage(record, today));
    const newest = shown.reduce<AnyRecord | undefined>(
      (best, one) => (dayOf(one) > (best ? dayOf(best) : '') ? one : best),
      shown[0],
    );
    const newestOn = newest && (dayOf(newest) || undefined);
    const { longestSilence } = column;
    return {
      column,
      newest,
      newestOn,
      staleOn: newestOn && longestSilence ? addDays(newestOn, longestSilence + 1) : undefined,
    };
  });
}

function dayOf(record: AnyRecord): Day {
  return ('publishedOn' in record && record.publishedOn) || '';
}
