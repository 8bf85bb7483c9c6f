import { lazyView } from '../../app/lazy-view.tsx';
import { entityPath } from '../../app/paths.ts';
import { Place, type PlaceQuery } from '../../generated/place.ts';
import { EntityLink } from '../../ui/entity-link.tsx';
import { Section } from '../../ui/section.tsx';
import { EntityBody } from './entity-body.tsx';
import type { Fact } from './entity-head.tsx';
import { EntityPage } from './entity-page.tsx';

type ShownPlace = NonNullable<PlaceQuery['place']>;

const PlaceMap = lazyView(
  async () => (await import('../../charts/place-map.tsx')).PlaceMap,
  <div class="map-placeholder" aria-busy="true" />,
);

/** A place: names, its position on a map, statements about it, network and articles. */
export const PlacePage = ({ slug }: { readonly slug: string }) => (
  <EntityPage operation={Place} variables={{ slug }} entityOf={({ place }) => place}>
    {(place, { about }) => (
      <EntityBody
        profile={place}
        facts={factsOf(place)}
        reference={<Position place={place} />}
        about={about.edges}
      >
        <Position place={place} />
      </EntityBody>
    )}
  </EntityPage>
);

const factsOf = ({ country, coordinates }: ShownPlace): readonly Fact[] => [
  ...(country ? [['Country', <EntityLink entity={country} />] as const] : []),
  ...(coordinates ? [['Position', degrees(coordinates.latitude, coordinates.longitude)] as const] : []),
];

/** Returns a position in degrees, such as `53.90° N, 27.57° E`. */
const degrees = (latitude: number, longitude: number): string =>
  `${Math.abs(latitude).toFixed(2)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude).toFixed(2)}° ${longitude < 0 ? 'W' : 'E'}`;

function Position({ place }: { readonly place: ShownPlace }) {
  const { name, coordinates, country } = place;
  return (
    <Section title="On the map" name="position">
      {coordinates ? (
        <>
          <PlaceMap
            label={`Map with ${name}${country ? `, ${country.name}` : ''}`}
            points={[{ name, path: entityPath(place), ...coordinates }]}
            subject={country?.code}
          />
          {country && (
            <p class="unit">
              Shaded: <EntityLink entity={country} />
            </p>
          )}
        </>
      ) : (
        <p class="none">The position of the place is not known.</p>
      )}
    </Section>
  );
}
