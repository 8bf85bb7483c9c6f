import { countries, fold } from '../../src/gazetteer/index.ts';
import { compromiseNames } from './compromise.ts';
import { type LayerScore, labelled, named, scoreLayer } from './gold.ts';
import type { LabelledArticle } from './sample-articles.ts';

const COUNTRIES: ReadonlySet<string> = new Set(
  countries().flatMap(({ name, aliases }) => [name, ...aliases].map(fold)),
);

/**
 * Scores the names that the baseline finds in the articles. It has no countries, so places are compared without their
 * countries, and names of countries are not counted as places.
 */
export function scoreBaseline(articles: readonly LabelledArticle[]): readonly LayerScore[] {
  const compared = articles.map((article) => {
    const { people, places, organizations } = compromiseNames(article.input.body);
    const { places: labelledPlaces, ...expected } = labelled(article);
    return {
      file: article.file,
      actual: {
        people: people.map(fold),
        places: places.filter((name) => !COUNTRIES.has(fold(name))).map(named),
        organizations: organizations.map(named),
      },
      expected: { ...expected, places: article.gold.places.map(({ name }) => named(name)) },
    };
  });
  return (['people', 'places', 'organizations'] as const).map((layer) => scoreLayer(layer, compared));
}
