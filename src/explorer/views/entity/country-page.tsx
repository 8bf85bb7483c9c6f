import { lazyView } from '../../app/lazy-view.tsx';
import { entityPath } from '../../app/paths.ts';
import { Country, type CountryQuery } from '../../generated/country.ts';
import { EntityLink } from '../../ui/entity-link.tsx';
import { Section } from '../../ui/section.tsx';
import { EntityBody } from './entity-body.tsx';
import { type Fact, nameKey } from './entity-head.tsx';
import { EntityPage } from './entity-page.tsx';
import { Officeholders } from './sections/officeholders.tsx';
import { EntityCounts, People } from './sections/people.tsx';
import { useDay } from './use-day.ts';

const PlaceMap = lazyView(
  async () => (await import('../../charts/place-map.tsx')).PlaceMap,
  <div class="map-placeholder" aria-busy="true" />,
);

type ShownCountry = NonNullable<CountryQuery['country']>;

/** A country: names, officeholders at a date, neighbours, statements by it, statements about it, network and articles. */
export const CountryPage = ({ code }: { readonly code: string }) => (
  <EntityPage operation={Country} variables={{ code, at: useDay() }} entityOf={({ country }) => country}>
    {(country, { about }, loading) => (
      <EntityBody
        profile={withoutOfficialName(country)}
        facts={factsOf(country)}
        about={about.edges}
        said={country.statements}
        reference={<Neighbours country={country} />}
        aside={<Neighbours country={country} />}
      >
        <Officeholders held={country.officeholders} loading={loading} />
        <People people={country.people.edges} />
      </EntityBody>
    )}
  </EntityPage>
);

/** The official name is a separate fact. */
const withoutOfficialName = (country: ShownCountry): ShownCountry => ({
  ...country,
  aliases: country.aliases.filter((alias) => nameKey(alias) !== nameKey(country.officialName)),
});

const factsOf = ({ name, officialName, capital, region, subregion }: ShownCountry): readonly Fact[] => [
  ...(officialName === name ? [] : [['Official name', <bdi>{officialName}</bdi>] as const]),
  ...(capital ? [['Capital', <EntityLink entity={capital} />] as const] : []),
  ['Region', subregion ?? region],
];

/** The countries next to a country, and those that articles mention with it. */
function Neighbours({ country }: { readonly country: ShownCountry }) {
  const { borders, coMentioned } = country;
  const bordering = borders.edges.map(({ node }) => node);
  return (
    <>
      <Section title={bordering.length === 0 ? 'On the map' : 'Bordering countries'} name="borders">
        <PlaceMap
          label={`Map with ${[country, ...bordering].map(({ name }) => name).join(', ')}`}
          points={[{ name: country.name, path: entityPath(country), ...country.coordinates }]}
          subject={country.code}
          neighbours={bordering.map((node) => ({
            code: node.code,
            name: node.name,
            path: entityPath(node),
            ...node.coordinates,
          }))}
        />
        {bordering.length === 0 ? (
          <p class="none">The country has no land border.</p>
        ) : (
          <ul class="entities">
            {bordering.map((node) => (
              <li key={node.id}>
                <EntityLink entity={node} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      {coMentioned.length > 0 && (
        <Section
          title={`Countries mentioned in the same ${country.articleCount === 1 ? 'article' : 'articles'}`}
          name="together"
        >
          <EntityCounts entities={coMentioned} />
        </Section>
      )}
    </>
  );
}
