import { packagePath } from '../../src/package-path.ts';

/** The default folder of the embedded PostgreSQL server that stores synthetic archives. */
export const HOME = packagePath('.dateline-bench');
