import { fileURLToPath } from 'node:url';

// The build bundles this module into a file directly in `dist`, so that both URLs are valid in `src` and in `dist`.

/** Returns the path of a file of this package. */
export const packagePath = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Returns the URL of a file of the code: in `src`, or in `dist`. */
export const codeUrl = (path: string): URL => new URL(path, import.meta.url);
