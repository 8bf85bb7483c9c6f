import type { EntityKind } from '../../model/entity.ts';
import { builder } from '../builder/builder.ts';

export const EntityKindType = builder.enumType('EntityKind', {
  description: 'The kinds of entities.',
  values: {
    PERSON: { description: 'A human being.' },
    COUNTRY: { description: 'A country or territory with an ISO 3166-1 code.' },
    ORGANIZATION: { description: 'A company, agency, union, party, club or other group.' },
    PLACE: { description: 'A city, region, facility or natural feature.' },
  },
});

const KINDS: readonly EntityKind[] = ['PERSON', 'COUNTRY', 'ORGANIZATION', 'PLACE'];

/** Returns the requested kinds without duplicates and in a fixed order. By default, returns all kinds. */
export const kindsOf = ({ kinds }: { readonly kinds?: readonly EntityKind[] | null | undefined }) =>
  KINDS.filter((kind) => kinds?.includes(kind) ?? true);

export const MentionHowType = builder.enumType('MentionHow', {
  description: 'The ways in which a text refers to an entity.',
  values: {
    NAME: { description: 'The name of the entity, or its fullest form in the text.' },
    ALIAS: { description: 'Another name or a short form, such as "Putin", "WHO" or "Burma".' },
    DEMONYM: {
      description: 'An adjective or noun of nationality that refers to the country, such as "Chinese".',
    },
    METONYM: {
      description:
        'A capital or seat of government that refers to the government of the country, such as "Beijing" in "Beijing said".',
    },
    CAPITAL: { description: 'The capital as a place. It counts as a mention of the country.' },
    CITY: {
      description:
        'A city that is not the capital, a region or a facility. It counts as a mention of the country that it is in.',
    },
  },
});

export const QuantityKindType = builder.enumType('QuantityKind', {
  description: 'The kinds of quantities.',
  values: {
    MONEY: { description: 'An amount of money. The unit is an ISO 4217 currency code such as `USD`.' },
    PERCENTAGE: { description: 'A percentage. The unit is `percent`.' },
    COUNT: { description: 'A number of people or things. The unit is the noun as written.' },
    DURATION: { description: 'A duration. The unit is a CLDR unit identifier such as `day`.' },
    MEASURE: {
      description: 'A physical measurement. The unit is a CLDR unit identifier such as `kilometer`.',
    },
  },
});
