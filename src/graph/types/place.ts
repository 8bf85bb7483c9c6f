import { placeFactsReader } from '../../store/read/entities/entity-details.ts';
import type { PlaceRow } from '../../store/read/rows.ts';
import { builder } from '../builder/builder.ts';
import { connectionType, rootConnection } from '../lists/connection.ts';
import { pageArguments, rootPagination } from '../lists/pagination.ts';
import { whenLoaded } from '../loading/loaded.ts';
import { Coordinates } from './coordinates.ts';
import { findEntity, lookup } from './entity.ts';
import { ENTITY_BY } from './entity-by.ts';
import { checkEntityList, entityList, entityListArguments } from './entity-lists.ts';
import { loadEntity } from './of-kind.ts';
import { Country, Entity, Place } from './refs.ts';

builder.node(Place, {
  description: 'A city, region, facility or natural feature.',
  interfaces: [Entity],
  id: { resolve: (place) => place.id, description: 'The global id of the place.' },
  loadOne: (id, context) => loadEntity('PLACE', id, context),
  fields: (t) => ({
    country: t.field({
      type: Country,
      nullable: true,
      description:
        'The country in which the place is located; null if it is unknown or if the place is not in a country.',
      resolve: ({ countryId }, _, context) =>
        countryId === null ? null : loadEntity('COUNTRY', countryId, context),
    }),
    coordinates: t.field({
      type: Coordinates,
      nullable: true,
      description: 'The coordinates of the place; null if they are unknown.',
      resolve: ({ id }, _, { loaders }) =>
        whenLoaded(loaders.load(placeFactsReader, id), ({ latitude, longitude }) =>
          latitude === null || longitude === null ? null : { latitude, longitude },
        ),
    }),
  }),
});

const PlaceConnection = connectionType<PlaceRow>({
  name: 'Place',
  node: Place,
  description: 'A page of places.',
  edgeDescription: 'A place in a list.',
});

builder.queryFields((t) => ({
  place: t.field({
    type: Place,
    nullable: true,
    description: 'The place with the given key; null if it does not exist.',
    extensions: lookup('PLACE'),
    args: { by: t.arg({ type: ENTITY_BY.PLACE, required: true, description: 'The key of the place.' }) },
    resolve: (_, { by }, context) => findEntity('PLACE', by, context),
  }),
  places: t.field({
    type: PlaceConnection,
    description: 'The places that articles mention, sorted by name by default.',
    ...rootPagination(checkEntityList('PLACE')),
    args: { ...pageArguments, ...entityListArguments },
    resolve: (_, args, context) => rootConnection(context, entityList('PLACE', args), args),
  }),
}));
