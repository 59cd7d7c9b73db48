import type { Meeting } from '../archive/records.ts';

/** The year in which a meeting was held; that of its id where the day can't be read. */
export function meetingYear({ heldOn, id }: Meeting): string {
  return (heldOn ?? id).slice(0, 4);
}
