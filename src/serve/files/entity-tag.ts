import { createHash } from 'node:crypto';

/** Returns the ETag of a body. */
export const entityTag = (body: Buffer): string =>
  `"${createHash('sha256').update(body).digest('base64url')}"`;
