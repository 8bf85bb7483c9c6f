/** The beginning of an input, and all of its chunks, including the beginning. */
export interface Peeked {
  readonly head: Uint8Array;
  /** It can be iterated once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Closes the input. It must be called, because an iterator that is not started does not close its source. */
  close(): Promise<void>;
}

/** Reads the first `size` bytes of an input, or fewer if the input is shorter. */
export async function peek(chunks: AsyncIterable<Uint8Array>, size: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const { done, value } = await iterator.next();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  const all = first.length === 1 ? (first[0] ?? new Uint8Array()) : Buffer.concat(first);
  return {
    head: all.subarray(0, size),
    chunks: rejoin(all, iterator),
    close: async () => void (await iterator.return?.()),
  };
}

async function* rejoin(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  for (;;) {
    const { done, value } = await rest.next();
    if (done) return;
    yield value;
  }
}
