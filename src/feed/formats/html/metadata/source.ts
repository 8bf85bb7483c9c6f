import type { PageMetadata } from './page-metadata.ts';

/** Names of software, not of publishers. */
const SOFTWARE = new Set(['blogger', 'wordpress', 'wordpress.com', 'medium', 'wix.com', 'squarespace']);

/** Returns the name of the site without its slogan, or else of the publisher or the host. */
export function sourceOf(page: PageMetadata, url: URL | null): string | undefined {
  const names = [
    page.meta('og:site_name'),
    ...page.texts('publisher'),
    page.meta(
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
      'application-name',
      'apple-mobile-web-app-title',
    ),
    url?.hostname.replace(/^www\./, ''),
  ].map((name) => name?.replace(/\s+[|–—-]\s.*$/, '').replace(/^@/, ''));
  return names.find(
    (name) =>
      name !== undefined && name.length <= 100 && !/^https?:/.test(name) && !SOFTWARE.has(name.toLowerCase()),
  );
}
