/** Returns the character set that a `Content-Type` states; null if it states none. */
export const charsetParameter = (contentType: string): string | null =>
  /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1] ?? null;
