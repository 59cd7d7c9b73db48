/** A file that is not imported: why, and what the clerk can do about it. */
export class Refusal extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}
