import { Writable } from 'node:stream';

/** Returns a stream, and a function that returns the text that was written to it. */
export function outputOf(): { readonly stream: Writable; text(): string } {
  let written = '';
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _, done) {
      written += String(chunk);
      done();
    },
  });
  return { stream, text: () => written };
}
