import type { EntityKind } from '../../model/entity.ts';
import { builder } from '../builder/builder.ts';

export const EntityKindType = builder.enumType('EntityKind', {
  description: 'The kinds of thing an article can be about.',
  values: {
    PERSON: { description: 'A human being.' },
    COUNTRY: { description: 'A country or territory with an ISO 3166-1 code.' },
    ORGANIZATION: { description: 'A company, agency, union, party, club or grouping.' },
    PLACE: { description: 'A city, region, facility or natural feature.' },
  },
});

export const KINDS: readonly EntityKind[] = ['PERSON', 'COUNTRY', 'ORGANIZATION', 'PLACE'];

/** The kinds that an argument asks for, each once and in one order; all where it is not given. */
export const kindsOf = ({ kinds }: { readonly kinds?: readonly EntityKind[] | null | undefined }) =>
  KINDS.filter((kind) => kinds?.includes(kind) ?? true);

export const MentionHowType = builder.enumType('MentionHow', {
  description: 'How words in a text lead to their entity.',
  values: {
    NAME: { description: "The entity's own name, or the fullest form of it in the article." },
    ALIAS: { description: 'Another name or a short form: "Putin", "WHO", "Burma".' },
    DEMONYM: { description: 'An adjective or noun of nationality, for its country: "Chinese".' },
    METONYM: { description: 'A capital or seat of power that stands for its government: "Beijing said".' },
    CAPITAL: { description: 'The capital, as a place in its country.' },
    CITY: { description: 'Another city, region or facility, as a place in its country.' },
  },
});

export const QuantityKindType = builder.enumType('QuantityKind', {
  description: 'What a number measures.',
  values: {
    MONEY: { description: 'A sum; the unit is an ISO 4217 currency code.' },
    PERCENTAGE: { description: 'A share of a hundred; the unit is `percent`.' },
    COUNT: { description: 'A number of things; the unit is the noun as written.' },
    DURATION: { description: 'A length of time; the unit is a CLDR unit identifier such as `day`.' },
    MEASURE: { description: 'A physical quantity; the unit is a CLDR unit identifier such as `kilometer`.' },
  },
});
