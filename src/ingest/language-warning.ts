import type { ExtractorInput } from '../model/extraction.ts';
import { isEnglish } from '../text/index.ts';

/** What an extraction lacks because of the language of the text: a sentence, or none. */
export function languageWarnings({ language = 'en' }: ExtractorInput): readonly string[] {
  if (isEnglish(language)) return [];
  return [
    `The text is not in English (\`language: ${language}\`), so only names from the gazetteers were extracted.`,
  ];
}
