import type { Format } from '../../format.ts';

/** Web archives: the responses with HTML or another known format. Other records are ignored. */
export const WARC: Format = {
  name: 'warc',
  description: 'WARC: the pages and feeds in a web archive',
  extensions: ['.warc'],
  recognises: (head) => /^\s*WARC\/1\.\d\r?\n/.test(head),
  async *read(input, options) {
    // Loaded for the first archive, because the parser takes 17 MB.
    const { readArchive } = await import('./read-archive.ts');
    yield* readArchive(input, options);
  },
};
