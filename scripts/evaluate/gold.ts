import { countries, fold, organisations, places } from '../../src/gazetteer/index.ts';
import type { EntityRef, Extraction, Extractor } from '../../src/model/extraction.ts';
import type { LabelledArticle } from './sample-articles.ts';
import { scoreOf } from './score.ts';

/** The layers of an extraction that are scored. */
const LAYERS = ['people', 'countries', 'organizations', 'places', 'roles', 'quotations'] as const;
export type Layer = (typeof LAYERS)[number];

/** The scores of one layer, from 0 to 1, micro-averaged over articles. */
export interface LayerScore {
  readonly layer: Layer;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The number of labels. */
  readonly gold: number;
  /** Descriptions of missing and incorrect items, with the file name of the article. */
  readonly misses: readonly string[];
}

/** Canonical names by alias, so that the label "G20" matches the extracted "Group of Twenty". */
const canonical = new Map<string, string>();
for (const { entity, names } of [...organisations(), ...places()]) {
  for (const name of names) if (!canonical.has(fold(name))) canonical.set(fold(name), fold(entity.name));
}
const codes = new Set(countries().map((country) => country.code));

function named(name: string | null): string {
  if (name === null) return '-';
  if (codes.has(name)) return name;
  return canonical.get(fold(name)) ?? fold(name);
}

function labelled({ gold }: LabelledArticle): Record<Layer, readonly string[]> {
  return {
    people: gold.people.map(fold),
    countries: gold.countries,
    organizations: gold.organizations.map(named),
    places: gold.places.map(({ name, country }) => `${named(name)}|${country}`),
    roles: gold.roles.map((role) =>
      [fold(role.person), role.title, named(role.of), role.current].join(' / '),
    ),
    quotations: gold.quotations.map(({ text, speaker }) => `${text} / ${named(speaker)}`),
  };
}

function extracted(extraction: Extraction): Record<Layer, readonly string[]> {
  const names = new Map(extraction.entities.map((entity) => [`${entity.kind} ${entity.key}`, entity.name]));
  const nameOf = (ref: EntityRef | null) => {
    if (!ref) return '-';
    return ref.kind === 'COUNTRY' ? ref.key : named(names.get(`${ref.kind} ${ref.key}`) ?? '');
  };
  const of = (kind: string) => extraction.entities.filter((entity) => entity.kind === kind);
  return {
    people: of('PERSON').map(({ name }) => fold(name)),
    countries: of('COUNTRY').map(({ key }) => key),
    organizations: of('ORGANIZATION').map(({ name }) => named(name)),
    places: extraction.entities.flatMap((entity) =>
      entity.kind === 'PLACE' ? [`${named(entity.name)}|${entity.countryCode}`] : [],
    ),
    roles: extraction.roles.map((role) =>
      [nameOf(role.person), role.title, nameOf(role.of), role.current].join(' / '),
    ),
    quotations: extraction.quotations.map(({ text, speaker }) => `${text} / ${nameOf(speaker)}`),
  };
}

/** Compares the extractions of articles with their labels. Each item counts once for each article. */
export function scoreGold(articles: readonly LabelledArticle[], extractor: Extractor): readonly LayerScore[] {
  const compared = articles.map((article) => ({
    file: article.file,
    actual: extracted(extractor.extract(article.input)),
    expected: labelled(article),
  }));
  return LAYERS.map((layer) => {
    let [correct, found, gold] = [0, 0, 0];
    const misses: string[] = [];
    for (const { file, actual, expected } of compared) {
      const [extractions, labels] = [new Set(actual[layer]), new Set(expected[layer])];
      correct += [...extractions].filter((item) => labels.has(item)).length;
      found += extractions.size;
      gold += labels.size;
      for (const item of extractions) if (!labels.has(item)) misses.push(`${file}: incorrect: ${item}`);
      for (const item of labels) if (!extractions.has(item)) misses.push(`${file}: missing: ${item}`);
    }
    const { precision, recall, f1 } = scoreOf({ correct, predicted: found, gold });
    return { layer, precision, recall, f1, gold, misses };
  });
}
