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
    NAME: { description: 'The name of the entity, or the longest form of its name in the text.' },
    ALIAS: { description: 'Another name or a short form, such as "Putin", "WHO" or "Burma".' },
    DEMONYM: {
      description: 'An adjective or noun of nationality that refers to the country, such as "Chinese".',
    },
    METONYM: {
      description:
        'The name of a capital or seat of government, used for the government of the country, such as "Beijing" in "Beijing said".',
    },
    CAPITAL: {
      description:
        'The name of the capital, used for the city. It is also counted as a mention of the country.',
    },
    CITY: {
      description:
        'The name of a region, a facility or a city other than the capital. It is also counted as a mention of the country in which the place is located.',
    },
  },
});

export const MentionPlaceType = builder.enumType('MentionPlace', {
  description: 'The parts of an article that can mention entities.',
  values: {
    HEADLINE: { description: 'The headline.' },
    BODY: { description: 'The body, without the headline.' },
  },
} as const);

/** The argument that selects the mentions in the headline or in the body. */
export const MENTION_PLACE = {
  type: MentionPlaceType,
  required: true,
  defaultValue: 'BODY',
  description: 'The part of the article whose mentions are returned.',
} as const;

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
    AGE: { description: 'The age of a person or thing. The unit is a CLDR unit identifier such as `year`.' },
  },
});

export const StatementFormType = builder.enumType('StatementForm', {
  description: 'The forms of statements.',
  values: {
    DIRECT: { description: 'The words of the source, in quotation marks.' },
    INDIRECT: { description: 'A paraphrase in the words of the article, without quotation marks.' },
    MIXED: { description: 'A paraphrase with some words of the source in quotation marks.' },
  },
});

export const StatementKindType = builder.enumType('StatementKind', {
  description: 'The kinds of statements, which depend on the cue.',
  values: {
    SAYS: {
      description: 'The source states the content or comments on it ("said", "according to", "criticised").',
    },
    DENIES: { description: 'The source rejects the content ("denied", "dismissed").' },
    ASKS: { description: 'The content is a question of the source ("wondered whether").' },
    DEMANDS: {
      description: 'The source requests or recommends the content ("called for", "urged", "ordered").',
    },
    PROMISES: {
      description:
        'The source promises, offers or intends the content ("promised", "agreed to", "plans to").',
    },
    WARNS: { description: 'The source warns of the content ("warned", "threatened").' },
    EXPECTS: { description: 'The source predicts the content ("expects", "forecast").' },
    BELIEVES: {
      description:
        'The content is an opinion, a wish or a feeling of the source ("believes", "hopes", "supports").',
    },
  },
});
