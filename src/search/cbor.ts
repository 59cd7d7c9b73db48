/** Writes CBOR (RFC 8949) as far as the engine reads it: arrays, whole numbers from 0 and texts. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  /** How many bytes have been written. */
  get length(): number {
    return this.#length;
  }

  /** An array of `count` items, which are to be written next. */
  array(count: number): this {
    return this.#head(4, count);
  }

  /** A whole number from 0. */
  number(value: number): this {
    return this.#head(0, value);
  }

  /** A text. */
  text(value: string): this {
    const length = Buffer.byteLength(value);
    this.#head(3, length);
    this.#reserve(length);
    this.#bytes.write(value, this.#length);
    this.#length += length;
    return this;
  }

  /** What another writer has written. */
  append(other: CborWriter): this {
    this.#reserve(other.#length);
    other.#bytes.copy(this.#bytes, this.#length, 0, other.#length);
    this.#length += other.#length;
    return this;
  }

  /** What has been written since the beginning or the last `clear`; valid until the next writing. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Begins anew. */
  clear(): void {
    this.#length = 0;
  }

  #head(type: number, count: number): this {
    this.#reserve(5);
    const head = type << 5;
    if (count < 24) this.#bytes[this.#length++] = head | count;
    else if (count < 0x100) {
      this.#bytes[this.#length++] = head | 24;
      this.#bytes[this.#length++] = count;
    } else if (count < 0x10000) {
      this.#bytes[this.#length++] = head | 25;
      this.#length = this.#bytes.writeUInt16BE(count, this.#length);
    } else {
      this.#bytes[this.#length++] = head | 26;
      this.#length = this.#bytes.writeUInt32BE(count, this.#length);
    }
    return this;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + more));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
