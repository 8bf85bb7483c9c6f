import type { Coordinates as CoordinatesShape } from '../../model/entity.ts';
import { builder } from '../builder/builder.ts';

export const Coordinates = builder.objectRef<CoordinatesShape>('Coordinates').implement({
  description: 'A point on the earth, WGS 84, in degrees.',
  fields: (t) => ({
    latitude: t.exposeFloat('latitude', { description: 'From -90 to 90, north positive.' }),
    longitude: t.exposeFloat('longitude', { description: 'From -180 to 180, east positive.' }),
  }),
});
