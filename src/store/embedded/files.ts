import { randomBytes } from 'node:crypto';
import { lstat } from 'node:fs/promises';

/** Returns whether a file, folder or link exists. */
export const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/**
 * Returns a unique temporary name, next to `path`, for a folder that is not complete yet. `removeDrafts` recognises
 * these names, and deletes the incomplete data folders of killed processes.
 */
export const draftOf = (path: string): string =>
  `${path}.${process.pid}-${randomBytes(4).toString('hex')}.new`;
