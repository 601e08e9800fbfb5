/** Writes what `ByteReader` reads. */
export class ByteWriter {
  private readonly bytes: number[] = [];

  byte(value: number): void {
    this.bytes.push(value & 255);
  }

  number(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.bytes.push(rest);
  }

  /** Standard base64 without padding. */
  base64(): string {
    return Buffer.from(this.bytes).toString("base64").replace(/=+$/u, "");
  }
}
