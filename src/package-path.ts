import { fileURLToPath } from 'node:url';

/**
 * Returns the path of a file of this package. This works in `src` and in `dist`, because both folders have the same
 * depth.
 */
export const packagePath = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
