import type { Extraction, Extractor, ExtractorInput, Mention } from '../model/extraction.ts';
import { isEnglish } from '../text/index.ts';
import { readDocument } from './document/document.ts';
import { type Draft, newDraft } from './document/draft.ts';
import type { DraftMention } from './document/mention-list.ts';
import { phraseIndex } from './document/phrase-index.ts';
import { checkOrder, ENGLISH, OTHER_LANGUAGES } from './steps.ts';
import type { Tagger } from './tagger/tagger.ts';

/** The version of the rules. Increase the number with every change that affects the result of an extraction. */
const VERSION = 'rules-20';

interface ExtractorOptions {
  /** The trained tagger. If there is none, names are recognised by rules only, with a lower recall. */
  readonly tagger?: Tagger;
  /** Identifies the weights of the tagger, as a part of the extractor's version. */
  readonly taggerVersion?: string;
}

/**
 * Creates an extractor. It is pure and synchronous and takes linear time. The first call in a process indexes the
 * gazetteers, which takes about 0.1 s.
 */
export function createExtractor({ tagger, taggerVersion = 'tagger' }: ExtractorOptions = {}): Extractor {
  checkOrder(ENGLISH);
  checkOrder(OTHER_LANGUAGES);
  const phrases = phraseIndex();
  return {
    version: tagger ? extractorVersion(taggerVersion) : VERSION,
    extract(article: ExtractorInput): Extraction {
      const draft = newDraft(article, readDocument(article.body), phrases, tagger);
      const steps = isEnglish(article.language ?? 'en') ? ENGLISH : OTHER_LANGUAGES;
      for (const step of steps) step.run(draft);
      return finish(draft);
    },
  };
}

/** Returns the version of an extractor with a tagger. */
export const extractorVersion = (taggerVersion: string): string => `${VERSION}+${taggerVersion}`;

function finish(draft: Draft): Extraction {
  return {
    sentences: draft.document.sentences.map(({ start, end }) => ({ start, end })),
    entities: draft.mentions.entities,
    mentions: draft.mentions.all.map(withoutWords).sort((a, b) => a.start - b.start || b.end - a.end),
    headlineMentions: draft.headlineMentions,
    presences: draft.presences,
    roles: draft.roles,
    quotations: draft.quotations,
    statements: draft.statements,
    quantities: draft.quantities,
    times: draft.times,
  };
}

function withoutWords({ entity, start, end, surface, how, confidence, sentence }: DraftMention): Mention {
  return { entity, start, end, surface, how, confidence, sentence };
}
