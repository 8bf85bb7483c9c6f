import { Link } from 'wouter-preact';
import { lazyView } from '../../app/lazy-view.tsx';
import { entityPath } from '../../app/paths.ts';
import type { FrontQuery } from '../../generated/front.ts';
import { ArticleCounts } from '../../ui/article-counts.tsx';
import { TableAlternative } from '../../ui/table-alternative.tsx';

type MentionedCountries = FrontQuery['countries'];

const WorldMap = lazyView(
  async () => (await import('../../charts/world-map.tsx')).WorldMap,
  <div class="placeholder world-map-placeholder" />,
);

/** A world map shaded by the number of articles that mention each country, with the numbers as a table. */
export function MentionMap({ countries }: { readonly countries: MentionedCountries }) {
  const shaded = countries.edges.map(({ node }) => node).filter(({ articleCount }) => articleCount > 0);
  // The countries are sorted, so that those on further pages are mentioned in at most as many articles as the last one.
  const greatestOther = countries.pageInfo.hasNextPage ? (shaded.at(-1)?.articleCount ?? 0) : 0;
  return (
    <section class="mention-map" aria-labelledby="map-title">
      <h2 id="map-title">Countries by number of articles</h2>
      <WorldMap
        label="World map. Darker countries are mentioned in more articles. The table below has the numbers."
        unit="articles"
        greatestOther={greatestOther}
        values={shaded.map(({ code, name, articleCount, coordinates }) => ({
          code,
          name,
          value: articleCount,
          path: `/countries/${code}`,
          ...coordinates,
        }))}
      />
      <TableAlternative>
        <ArticleCounts
          class="columns"
          heading="Country"
          rows={shaded.map(({ code, name, articleCount }) => ({
            key: code,
            label: <Link href={entityPath({ kind: 'COUNTRY', slug: code })}>{name}</Link>,
            articleCount,
          }))}
        />
      </TableAlternative>
    </section>
  );
}
