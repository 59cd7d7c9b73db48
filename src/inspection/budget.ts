import type { InspectionFault } from '../archive/inspection.ts';

const MEGABYTE = 1024 * 1024;

/** What the inspection of one attachment may cost at most, files inside it included. */
export const bounds = {
  /** Bytes that all archives inside it may unpack to. */
  unpacked: 256 * MEGABYTE,
  /** Bytes of one unpacked file. */
  file: 96 * MEGABYTE,
  files: 5000,
  /** Archives within archives: a spreadsheet in a document in a zip in a zip. */
  depth: 4,
  milliseconds: 30_000,
  pages: 3000,
} as const;

/** Ends an inspection early; what was noted before still counts. */
export class InspectionStop extends Error {
  readonly fault: InspectionFault;
  readonly detail: string;

  constructor(fault: InspectionFault, detail = '') {
    super(fault);
    this.fault = fault;
    this.detail = detail;
  }
}

/** How much of {@link bounds} is used up. */
export class Budget {
  #unpacked = 0;
  #files = 0;
  readonly #end = performance.now() + bounds.milliseconds;

  /** Takes note of what is about to be unpacked. Throws {@link InspectionStop} where it is too much. */
  unpack(bytes: number, files: number): void {
    this.#unpacked += bytes;
    this.#files += files;
    if (this.#unpacked > bounds.unpacked)
      throw new InspectionStop('bomb', `解开后超过 ${bounds.unpacked / MEGABYTE} MB`);
    if (this.#files > bounds.files) throw new InspectionStop('bomb', `里面超过 ${bounds.files} 个文件`);
  }

  /** Throws {@link InspectionStop} when the time is up. */
  goOn(): void {
    if (performance.now() > this.#end)
      throw new InspectionStop('too slow', `${bounds.milliseconds / 1000} 秒内没有读完`);
  }
}
