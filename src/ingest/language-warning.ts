import type { ExtractorInput } from '../model/extraction.ts';
import { isEnglish } from '../text/index.ts';

/** Returns a warning if the language of the text limits its extraction. */
export function languageWarnings({ language = 'en' }: ExtractorInput): readonly string[] {
  if (isEnglish(language)) return [];
  return [
    `The text is not in English (\`language: ${language}\`), so only names in the gazetteer (the built-in lists of names) were extracted.`,
  ];
}
