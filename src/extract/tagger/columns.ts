/** Reads little-endian columns from a buffer, in the order in which they were written. */
export class Columns {
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  uint32(): number {
    const value = this.#view.getUint32(this.#at, true);
    this.#at += 4;
    return value;
  }

  floats(count: number): Float32Array {
    const out = new Float32Array(count);
    for (let i = 0; i < count; i++) out[i] = this.#view.getFloat32(this.#at + 4 * i, true);
    this.#at += 4 * count;
    return out;
  }

  bytes(count: number): Uint8Array {
    const out = new Uint8Array(this.#view.buffer, this.#view.byteOffset + this.#at, count).slice();
    this.#at += count;
    return out;
  }

  /** Reads ascending numbers, stored as differences in four planes of bytes. The high planes are almost empty. */
  ascending(count: number): Uint32Array {
    const out = this.planes(count, 4);
    let sum = 0;
    for (let i = 0; i < count; i++) {
      sum = (sum + (out[i] ?? 0)) >>> 0;
      out[i] = sum;
    }
    return out;
  }

  /** Reads numbers, of which all lowest bytes are stored first, then all second bytes, and so on. */
  planes(count: number, width: number): Uint32Array {
    const out = new Uint32Array(count);
    for (let plane = 0; plane < width; plane++) {
      for (let i = 0; i < count; i++) {
        out[i] = ((out[i] ?? 0) | (this.#view.getUint8(this.#at + i) << (8 * plane))) >>> 0;
      }
      this.#at += count;
    }
    return out;
  }
}
