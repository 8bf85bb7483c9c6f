import type { Plugin } from 'vite';

const SOURCE_ENTRY = "codeUrl('ingest/extractor-worker.js')";
const BUILT_ENTRY = "new URL('../../dist/ingest/extractor-worker.js', import.meta.url)";

/**
 * Lets tests start the extractor threads of the build, which the set-up of the run brings up to date. A thread loads the
 * sources through tsx, which takes twice the CPU time.
 */
export const builtExtractorThreads: Plugin = {
  name: 'built-extractor-threads',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/src/ingest/extractor-thread.ts')) return undefined;
    if (!code.includes(SOURCE_ENTRY)) throw new Error(`${id} does not contain ${SOURCE_ENTRY}.`);
    return { code: code.replace(SOURCE_ENTRY, BUILT_ENTRY), map: null };
  },
};
