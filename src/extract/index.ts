import type { Extraction, Extractor, ExtractorInput } from '../model/extraction.ts';
import { isEnglish } from '../text/index.ts';
import { documentOf, readDocument } from './document/document.ts';
import { type Draft, newDraft, type Step } from './document/draft.ts';
import { Lexicon } from './document/lexicon.ts';
import { quantitiesStep } from './figures/quantities.ts';
import { timesStep } from './figures/times.ts';
import { countriesStep } from './linking/countries.ts';
import { knownNamesStep, nameMatchesStep } from './linking/known-names.ts';
import { organisationsStep } from './linking/organisations.ts';
import { peopleStep } from './linking/people.ts';
import { placesStep } from './linking/places.ts';
import { presencesStep } from './linking/salience.ts';
import { matchesStep } from './names/matches.ts';
import { namesStep } from './names/names.ts';
import { spansOf } from './names/recognised.ts';
import { quotationsStep } from './quotations/quotations.ts';
import { rolesStep } from './roles/roles.ts';
import type { EntitySpan } from './tagger/labels.ts';
import type { Tagger } from './tagger/tagger.ts';

/** Changes whenever the same text would be read differently. */
const VERSION = 'rules-16';

const LINKING: readonly Step[] = [
  matchesStep,
  namesStep,
  peopleStep,
  organisationsStep,
  placesStep,
  countriesStep,
];
const ENGLISH: readonly Step[] = [
  ...LINKING,
  rolesStep,
  quotationsStep,
  quantitiesStep,
  timesStep,
  presencesStep,
];
/** For every other language: what needs no knowledge of its words. */
const OTHER_LANGUAGES: readonly Step[] = [
  nameMatchesStep,
  knownNamesStep,
  peopleStep,
  organisationsStep,
  placesStep,
  countriesStep,
  presencesStep,
];

export interface ExtractorOptions {
  /** The trained recogniser. Default: none; then names are recognised by rules alone, and fewer are. */
  readonly tagger?: Tagger | null;
  /** Tells its weights from others; part of the extractor's version. */
  readonly taggerVersion?: string;
}

/**
 * Builds the extractor: pure, synchronous, linear in the length of the text. The gazetteers are read
 * at the first call of this process (about a third of a second), not at import. Throws only when the
 * steps are in an order in which one lacks what it needs.
 */
export function createExtractor({
  tagger = null,
  taggerVersion = 'tagger',
}: ExtractorOptions = {}): Extractor {
  checkOrder(ENGLISH);
  checkOrder(OTHER_LANGUAGES);
  const lexicon = new Lexicon();
  return {
    version: tagger ? `${VERSION}+${taggerVersion}` : VERSION,
    extract(article: ExtractorInput): Extraction {
      const draft = newDraft(article, readDocument(article.body), lexicon, tagger);
      const steps = isEnglish(article.language ?? 'en') ? ENGLISH : OTHER_LANGUAGES;
      for (const step of steps) step.run(draft);
      return finish(draft);
    },
  };
}

/** What recognises names in text that comes cut into tokens. */
export interface Recogniser {
  /** For each sentence its names of people, places and organisations, in order, none overlapping. */
  recognise(document: readonly (readonly string[])[]): readonly (readonly EntitySpan[])[];
}

/** The same pipeline on the tokens of a labelled corpus, as far as the linking of names. */
export function createRecogniser({ tagger = null }: ExtractorOptions = {}): Recogniser {
  const lexicon = new Lexicon();
  return {
    recognise(document) {
      const input = { headline: '', body: '', publishedAt: new Date(0) };
      const draft = newDraft(input, documentOf(document), lexicon, tagger);
      for (const step of LINKING) step.run(draft);
      return spansOf(draft);
    },
  };
}

function checkOrder(steps: readonly Step[]): void {
  const given = new Set<string>();
  for (const step of steps) {
    const missing = step.needs.filter((layer) => !given.has(layer));
    if (missing.length > 0)
      throw new Error(`Step ${step.name} needs ${missing.join(', ')}, which no step before it gives.`);
    for (const layer of step.gives) given.add(layer);
  }
}

function finish(draft: Draft): Extraction {
  return {
    sentences: draft.document.sentences.map(({ start, end }) => ({ start, end })),
    entities: [...draft.entities.values()],
    mentions: [...draft.mentions].sort((a, b) => a.start - b.start || b.end - a.end),
    presences: draft.presences,
    roles: draft.roles,
    quotations: draft.quotations,
    quantities: draft.quantities,
    times: draft.times,
  };
}
