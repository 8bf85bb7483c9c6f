import { fileURLToPath } from 'node:url';

/** A file of this package, from its top level: the same from `src` and from `dist`. */
export const packagePath = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
