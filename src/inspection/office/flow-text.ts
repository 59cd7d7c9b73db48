/** Text put together from the pieces of a document: paragraphs become lines, cells of a table are set apart by tabs. */
export class FlowText {
  readonly #pieces: string[] = [];

  add(piece: string): void {
    this.#pieces.push(piece);
  }

  /** The end of an element of a text or table (local name), of WordprocessingML or DrawingML. */
  close(name: string): void {
    if (name === 'p') this.#pieces.push('\n');
    if (name === 'tc') {
      while (this.#pieces.at(-1) === '\n') this.#pieces.pop();
      this.#pieces.push('\t');
    }
    if (name === 'tr') this.#pieces.push('\n');
  }

  get text(): string {
    return this.#pieces
      .join('')
      .replace(/[ \t]+\n/g, '\n')
      .trim();
  }
}
