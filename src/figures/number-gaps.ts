import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import { isDecidingMeeting } from '../archive/deciding-meeting.ts';
import { documentNumberOf, regularDocumentNumber } from '../archive/document-number.ts';
import type { AnyRecord, Meeting, Policy } from '../archive/records.ts';
import { hasPage } from '../archive/status.ts';
import { accountOf } from './meeting-account.ts';

/** Numbers of a series that no record has. */
export interface NumberGap {
  readonly of: 'document' | 'meeting' | 'item';
  /** 示范府发〔2026〕; the kind and term of the meetings; undefined for the items of one meeting. */
  readonly series: string | undefined;
  readonly from: number;
  readonly to: number;
  /** The public record in whose number the gap shows: the next one of the series, or the meeting itself. */
  readonly at: Policy | Meeting;
}

interface Member<R extends AnyRecord> {
  readonly record: R;
  readonly number: number;
}

/** Holes in the series of document numbers, by code and year, between public documents. */
export function documentGaps(archive: Archive, today: Day): NumberGap[] {
  const numbered = archive.all('policy').flatMap((record) => {
    const number = documentNumberOf(regularDocumentNumber(record.documentNumber ?? '') ?? '');
    return number ? [{ record, number: number.serial, series: `${number.code}〔${number.year}〕` }] : [];
  });
  return gapsBySeries('document', numbered, today);
}

/** Holes in the numbers of plenary and executive meetings of one term. */
export function meetingGaps(archive: Archive, today: Day): NumberGap[] {
  const numbered = archive.all('meeting').flatMap((record) => {
    const { number, term, meetingKind } = record;
    if (number === undefined || !term || !isDecidingMeeting(record)) return [];
    return [{ record, number, series: `${term}${meetingKind}` }];
  });
  return gapsBySeries('meeting', numbered, today);
}

/** Items of public plenary and executive meetings of which there is no record. */
export function itemGaps(archive: Archive, today: Day): NumberGap[] {
  return archive
    .all('meeting')
    .filter((meeting) => isDecidingMeeting(meeting) && hasPage(meeting, today))
    .flatMap((at) => {
      const missing = accountOf(at, archive, today).flatMap(({ state, number }) =>
        state === 'missing' && number ? [number] : [],
      );
      return runsOf(missing).map(([from, to]) => ({ of: 'item', series: undefined, from, to, at }) as const);
    });
}

function gapsBySeries<R extends Policy | Meeting>(
  of: NumberGap['of'],
  members: readonly (Member<R> & { series: string })[],
  today: Day,
): NumberGap[] {
  return [...Map.groupBy(members, ({ series }) => series)].flatMap(([series, all]) =>
    gapsIn(all, today).map((gap) => ({ of, series, ...gap })),
  );
}

// A scheduled record fills its number, so that nobody looks for it, but opens no gap: that would tell that it exists.
function gapsIn<R extends Policy | Meeting>(members: readonly Member<R>[], today: Day) {
  const taken = new Set(members.map(({ number }) => number));
  const shown = members.filter(({ record }) => hasPage(record, today)).sort((a, b) => a.number - b.number);
  return shown.flatMap(({ record, number }, index) => {
    const before = shown[index - 1]?.number ?? number;
    const missing = Array.from({ length: Math.max(0, number - before - 1) }, (_, step) => before + 1 + step);
    return runsOf(missing.filter((one) => !taken.has(one))).map(([from, to]) => ({ from, to, at: record }));
  });
}

/** Numbers in order, as runs from … to. */
function runsOf(numbers: readonly number[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
