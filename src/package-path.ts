import { fileURLToPath } from 'node:url';

/** Returns the path of a file of this package. Works from `src` and from `dist`, which have the same depth. */
export const packagePath = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
