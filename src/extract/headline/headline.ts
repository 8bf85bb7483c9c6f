import type { HeadlineMention } from '../../model/extraction.ts';
import { isEnglish } from '../../text/index.ts';
import { readDocument } from '../document/document.ts';
import { type Draft, newDraft, type Step } from '../document/draft.ts';
import type { MentionList } from '../document/mention-list.ts';
import { countriesStep } from '../linking/countries/countries.ts';
import { headlineMatchesStep, knownNamesStep, nameMatchesStep } from '../linking/known-names.ts';
import { organisationsStep } from '../linking/organisations.ts';
import { placesStep } from '../linking/places/places.ts';
import { peopleStep } from '../people/people.ts';
import { capitalsOf, headlineWords } from './headline-words.ts';
import { linkHeadline } from './link-headline.ts';

/** The steps that link the names of the gazetteers. */
const KNOWN: readonly Step[] = [knownNamesStep, peopleStep, organisationsStep, placesStep, countriesStep];

/**
 * Links the names in the headline to the entities of the body. In headlines, many words have a capital, so of the
 * names that the body does not contain, only those in the gazetteers are linked. Must be the last step that reads words
 * of the body, because it reads those of the headline.
 */
export const headlineStep: Step = {
  name: 'headline',
  needs: ['people', 'organisations', 'places', 'countries'],
  gives: ['headline'],
  run(draft) {
    const { input, mentions } = draft;
    if (input.headline === '') return;
    const list = knownMentions(draft);
    const known = list.all.map(
      // The sentence and the word indexes are omitted, because only mentions in the body have them.
      ({ entity, start, end, surface, how, confidence }): HeadlineMention => {
        return { entity, start, end, surface, how, confidence };
      },
    );
    const isSentence = capitalsOf(headlineWords(input.headline)) === 'sentence';
    draft.headlineMentions = linkHeadline(input.headline, {
      mentions: mentions.all,
      entities: mentions.entities,
      known: isSentence
        ? known
        : known.filter((mention) => mentions.entityOf(mention.entity) || isDistinct(mention)),
    });
    for (const { entity } of draft.headlineMentions) {
      const added = list.entityOf(entity);
      if (added) mentions.addEntity(added);
    }
  },
};

/** Returns the mentions in the headline of entities in the gazetteers. */
function knownMentions({ input, phrases }: Draft): MentionList {
  const { headline } = input;
  const draft = newDraft(
    { ...input, headline: '', body: headline },
    readDocument(headline),
    phrases,
    undefined,
  );
  const matches = isEnglish(input.language ?? 'en') ? headlineMatchesStep : nameMatchesStep;
  for (const step of [matches, ...KNOWN]) step.run(draft);
  return draft.mentions;
}

/**
 * Returns whether a name is unlikely to be another word where every word has a capital: the name of a country, an
 * acronym, or a name of several words.
 */
const isDistinct = ({ entity, surface, how }: HeadlineMention): boolean =>
  /[\s-]/.test(surface) ||
  (entity.kind === 'COUNTRY'
    ? how === 'NAME'
    : entity.kind === 'ORGANIZATION' && /^\p{Lu}{2,}$/u.test(surface));
