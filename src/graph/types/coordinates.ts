import type { Coordinates as CoordinatesShape } from '../../model/entity.ts';
import { builder } from '../builder/builder.ts';

export const Coordinates = builder.objectRef<CoordinatesShape>('Coordinates').implement({
  description: 'A point on the Earth in the WGS 84 coordinate system.',
  fields: (t) => ({
    latitude: t.exposeFloat('latitude', {
      description: 'The latitude in degrees, from -90 (south) to 90 (north).',
    }),
    longitude: t.exposeFloat('longitude', {
      description: 'The longitude in degrees, from -180 (west) to 180 (east).',
    }),
  }),
});
