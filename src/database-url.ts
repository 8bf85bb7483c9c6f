const MAX_PORT = 65_535;

/** Returns the rule that a database URL violates; null for a URL that node-postgres can parse. */
export function databaseUrlFault(url: string): string | null {
  // The host is not checked: libpq accepts a socket folder as host, which other URL parsers reject.
  const authority = /^postgres(?:ql)?:\/\/(?=.)([^/?#]*)/.exec(url)?.[1];
  if (authority === undefined) {
    return 'must be a PostgreSQL URL such as postgresql://user:password@host:5432/name';
  }
  const port = /:([^:\]]*)$/.exec(authority.slice(authority.lastIndexOf('@') + 1))?.[1];
  if (
    port === undefined ||
    port === '' ||
    (/^\d+$/.test(port) && Number(port) >= 1 && Number(port) <= MAX_PORT)
  ) {
    return null;
  }
  return `must have a port from 1 to ${MAX_PORT}; if the password contains one of the characters / ? #, it must be percent-encoded`;
}

/** Replaces the password in a database URL. */
export const withoutPassword = (url: string): string =>
  url
    // The password ends at the last @, because a password that is not encoded can contain one.
    .replace(/^(\w+:\/\/[^:@/?#]*):.*@/s, '$1:***@')
    .replace(/([?&](?:ssl)?password=)[^&]*/g, '$1***');
