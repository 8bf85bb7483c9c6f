import { FetchError } from './fetch-error.ts';

/** Returns whether a path is a URL. A URL with a scheme other than http is not a path either. */
export const isWebAddress = (path: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(path);

/** Parses a URL, which can be relative to another one. Throws FETCH_URL_INVALID. */
export function webAddress(text: string, base?: string): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new FetchError(
      'FETCH_URL_INVALID',
      `${JSON.stringify(text)} is not an http or https URL. Correct the URL.`,
    );
  if (url.username !== '' || url.password !== '')
    throw new FetchError(
      'FETCH_URL_INVALID',
      `The URL of ${url.host} contains a user name or a password, which is not supported. Remove it.`,
    );
  url.hash = '';
  return url;
}
