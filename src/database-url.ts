const MAX_PORT = 65_535;

/** What is wrong with the URL of a database; null for one that node-postgres can read. */
export function databaseUrlFault(url: string): string | null {
  // No more is checked: libpq takes URLs with a socket folder for a host, which other parsers do not.
  const authority = /^postgres(?:ql)?:\/\/(?=.)([^/?#]*)/.exec(url)?.[1];
  if (authority === undefined) {
    return 'must be a PostgreSQL URL, as in postgresql://user:password@host:5432/name';
  }
  const port = /:([^:\]]*)$/.exec(authority.slice(authority.lastIndexOf('@') + 1))?.[1];
  if (
    port === undefined ||
    port === '' ||
    (/^\d+$/.test(port) && Number(port) >= 1 && Number(port) <= MAX_PORT)
  ) {
    return null;
  }
  return `must have a port from 1 to ${MAX_PORT}, and %-encode the characters / ? # in its password`;
}

/** The URL of a database without its password. */
export const withoutPassword = (url: string): string =>
  url
    // Up to the last @: a password that is not encoded may have one.
    .replace(/^(\w+:\/\/[^:@/?#]*):.*@/s, '$1:***@')
    .replace(/([?&](?:ssl)?password=)[^&]*/g, '$1***');
