import { asList, isNode } from './json-ld.ts';
import type { PageMetadata } from './page-metadata.ts';

/** Returns the canonical URL without its fragment. A URL of the home page is ignored if there is a more exact one. */
export function urlOf(page: PageMetadata, given: string | null): URL | null {
  const { document, linked } = page;
  const base = parse(given ?? undefined);
  const stated = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    page.meta('og:url'),
    ...[...linked.values('mainEntityOfPage'), ...asList(linked.article?.['url'])].map((value) =>
      isNode(value) ? value['@id'] : value,
    ),
    page.meta('twitter:url', 'parsely-link', 'sailthru.url'),
  ];
  const urls = [...stated.map((value) => parse(value, base)), base].filter((url) => url !== null);
  return urls.find((url) => !isHome(url)) ?? urls[0] ?? null;
}

export const isHome = (url: URL): boolean => url.pathname === '/' && url.search === '';

function parse(value: unknown, base: URL | null = null): URL | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  if (!URL.canParse(value.trim(), base?.href)) return null;
  const url = new URL(value.trim(), base?.href);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  return url;
}
