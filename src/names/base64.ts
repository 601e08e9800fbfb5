/** Decodes standard base64 without padding; written out because the core runs in browsers and in Node alike. */
export function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (let i = 0; i < 64; i++) values[alphabet.charCodeAt(i)] = i;
  const length = Math.floor((text.length * 3) / 4);
  const bytes = new Uint8Array(length);
  for (let i = 0, at = 0; at < length; i += 4) {
    const bits =
      (values[text.charCodeAt(i)] << 18) |
      (values[text.charCodeAt(i + 1)] << 12) |
      ((values[text.charCodeAt(i + 2)] & 63) << 6) |
      (values[text.charCodeAt(i + 3)] & 63);
    bytes[at++] = bits >> 16;
    if (at < length) bytes[at++] = bits >> 8;
    if (at < length) bytes[at++] = bits;
  }
  return bytes;
}

/** Reads unsigned numbers of seven bits a byte, low bits first. */
export class ByteReader {
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    return this.bytes[this.at++];
  }

  number(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.bytes[this.at++];
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }
}
