/** Returns whether a request has several Host headers. Node uses the first, and a proxy may use another. */
export function hasSeveralHosts(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts > 1;
}

/**
 * Creates a function that checks whether a host is valid in a URL. The function caches the result for the last host,
 * because most requests have the same host.
 */
export function createHostCheck(): (host: string | undefined) => boolean {
  let last: string | undefined;
  return (host) => {
    if (host === last && last !== undefined) return true;
    if (!URL.canParse(`http://${host}`)) return false;
    last = host;
    return true;
  };
}
