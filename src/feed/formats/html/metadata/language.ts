import type { PageMetadata } from './page-metadata.ts';

/** Returns the language that the page states, as a BCP 47 tag. */
export function languageOf(page: PageMetadata): string | undefined {
  const { documentElement } = page.document;
  const stated = [
    ...page.texts('inLanguage'),
    documentElement.getAttribute('lang'),
    documentElement.getAttribute('xml:lang'),
    page.meta('og:locale', 'dc.language', 'language', 'inlanguage'),
  ];
  for (const tag of stated) {
    try {
      const [language] = Intl.getCanonicalLocales(tag?.replaceAll('_', '-').trim());
      if (language !== undefined) return language;
    } catch {
      // Not a language tag: "english".
    }
  }
  return undefined;
}
