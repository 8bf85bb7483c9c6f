import { bordersOfCountry } from '../../store/read/entities/borders.ts';
import { countryReader } from '../../store/read/entities/entities.ts';
import { countryFactsReader } from '../../store/read/entities/entity-details.ts';
import type { CountryFacts, CountryRow } from '../../store/read/rows.ts';
import { builder, LOOKUP } from '../builder/builder.ts';
import { withCost } from '../builder/directives.ts';
import { connectionType, nestedConnection, rootConnection } from '../lists/connection.ts';
import { pageArguments, paginationOf, rootPagination } from '../lists/pagination.ts';
import type { GraphContext } from '../loading/graph-context.ts';
import { type Loaded, whenLoaded } from '../loading/loaded.ts';
import { peopleField } from './affiliations.ts';
import { Coordinates } from './coordinates.ts';
import { checkEntityList, entityList, entityListArguments } from './entity-lists.ts';
import { loadEntity } from './of-kind.ts';
import { officeholdersField } from './officeholders.ts';
import { Country, Entity, Place } from './refs.ts';

const CountryConnection = connectionType<CountryRow>({
  name: 'Country',
  node: Country,
  description: 'A page of countries.',
  edgeDescription: 'A country in a list.',
});

const fact =
  <T>(of: (facts: CountryFacts) => T) =>
  ({ id }: CountryRow, _: object, { loaders }: GraphContext): Loaded<T> =>
    whenLoaded(loaders.load(countryFactsReader, id), of);

builder.node(Country, {
  description: 'A country or territory with an ISO 3166-1 code.',
  interfaces: [Entity],
  id: { resolve: (country) => country.id, description: 'The global id of the country.' },
  loadOne: (id, context) => loadEntity('COUNTRY', id, context),
  fields: (t) => ({
    code: t.expose('code', {
      type: 'CountryCode',
      description: 'The ISO 3166-1 alpha-2 code, such as `CN`.',
    }),
    alpha3: t.exposeString('alpha3', { description: 'The ISO 3166-1 alpha-3 code, such as `CHN`.' }),
    officialName: t.string({
      description: 'The official name of the state in English.',
      resolve: fact(({ officialName }) => officialName),
    }),
    region: t.string({
      description: 'The UN region, such as `Asia`.',
      resolve: fact(({ region }) => region),
    }),
    subregion: t.string({
      nullable: true,
      description: 'The UN subregion, such as `Eastern Asia`; null if the country has none.',
      resolve: fact(({ subregion }) => subregion),
    }),
    coordinates: t.field({
      type: Coordinates,
      description: 'A point near the centre of the country.',
      resolve: fact(({ latitude, longitude }) => ({ latitude, longitude })),
    }),
    capital: t.field({
      type: Place,
      nullable: true,
      description: 'The capital; null if the country has none.',
      resolve: ({ id }, _, context) =>
        whenLoaded(context.loaders.load(countryFactsReader, id), ({ capitalId }) =>
          capitalId === null ? null : loadEntity('PLACE', capitalId, context),
        ),
    }),
    borders: t.field({
      type: CountryConnection,
      description: 'The countries with a land border to this country, sorted by name.',
      ...paginationOf(bordersOfCountry),
      resolve: (country, args, context) => nestedConnection(context, bordersOfCountry, args, country.id),
    }),
    people: peopleField(t),
    officeholders: officeholdersField(t),
  }),
});

builder.queryFields((t) => ({
  country: t.field({
    type: Country,
    nullable: true,
    description: 'The country with the given code; null if no country has the code.',
    extensions: withCost(LOOKUP),
    args: {
      code: t.arg({
        type: 'CountryCode',
        required: true,
        description: 'The ISO 3166-1 alpha-2 code of the country, such as `CN`.',
      }),
    },
    resolve: (_, { code }, { loaders }) => loaders.load(countryReader, code),
  }),
  countries: t.field({
    type: CountryConnection,
    description: 'The countries that articles mention, sorted by name by default.',
    ...rootPagination(checkEntityList('COUNTRY')),
    args: { ...pageArguments, ...entityListArguments },
    resolve: (_, args, context) => rootConnection(context, entityList('COUNTRY', args), args),
  }),
}));
