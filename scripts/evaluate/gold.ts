import { countries, fold, organisations, places } from '../../src/gazetteer/index.ts';
import type {
  EntityRef,
  Extraction,
  Extractor,
  Quantity,
  TimeExpression,
} from '../../src/model/extraction.ts';
import type { LabelledArticle } from './sample-articles.ts';
import { scoreOf } from './score.ts';

/** The layers of an extraction that are scored. */
const LAYERS = [
  'people',
  'countries',
  'organizations',
  'places',
  'roles',
  'quotations',
  'quantities',
  'times',
  'statements',
  'statement sources',
] as const;
export type Layer = (typeof LAYERS)[number];

/** The scores of one layer, from 0 to 1, micro-averaged over articles. */
export interface LayerScore {
  readonly layer: Layer;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The number of articles that have labels of this layer. */
  readonly articles: number;
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

/** Returns the form of a name in which names are compared. Codes of countries are unchanged. */
export function named(name: string | null): string {
  if (name === null) return '-';
  if (codes.has(name)) return name;
  return canonical.get(fold(name)) ?? fold(name);
}

/** The items of each layer as text. A layer without labels is missing. */
export type LayerItems = Readonly<Partial<Record<Layer, readonly string[]>>>;

export function labelled({ gold }: LabelledArticle): LayerItems {
  const { quantities, times, statements } = gold;
  return {
    people: gold.people.map(fold),
    countries: gold.countries,
    organizations: gold.organizations.map(named),
    places: gold.places.map(({ name, country }) => `${named(name)}|${country}`),
    roles: gold.roles.map((role) =>
      [fold(role.person), role.title, named(role.of), role.current].join(' / '),
    ),
    quotations: gold.quotations.map(({ text, speaker }) => `${text} / ${named(speaker)}`),
    ...(quantities && { quantities: quantities.map(quantityItem) }),
    ...(times && { times: times.map(timeItem) }),
    ...(statements && {
      statements: statements.map(({ text }) => text),
      'statement sources': statements.map((one) => sourceItem(one, named(one.source))),
    }),
  };
}

const quantityItem = ({
  text,
  kind,
  value,
  maxValue,
  unit,
}: Pick<Quantity, 'text' | 'value' | 'maxValue' | 'unit'> & { readonly kind: string }) =>
  [text, kind, value, maxValue ?? '-', unit].join(' / ');
const timeItem = ({ text, from, to }: Pick<TimeExpression, 'text' | 'from' | 'to'>) =>
  [text.toLowerCase(), from, to].join(' / ');
const sourceItem = ({ text, kind }: { readonly text: string; readonly kind: string }, source: string) =>
  [text, source, kind].join(' / ');

function extracted(extraction: Extraction): Record<Layer, readonly string[]> {
  const names = new Map(extraction.entities.map((entity) => [`${entity.kind} ${entity.key}`, entity.name]));
  const nameOf = (ref: EntityRef | null) => {
    if (!ref) return '-';
    return ref.kind === 'COUNTRY' ? ref.key : named(names.get(`${ref.kind} ${ref.key}`) ?? '');
  };
  const statements = extraction.statements.filter(({ form }) => form !== 'DIRECT');
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
    quantities: extraction.quantities.map(quantityItem),
    times: extraction.times.map(timeItem),
    statements: statements.map(({ text }) => text),
    'statement sources': statements.map((one) => sourceItem(one, nameOf(one.source))),
  };
}

/** The items of an article, extracted and labelled. */
export interface ComparedArticle {
  readonly file: string;
  readonly actual: LayerItems;
  readonly expected: LayerItems;
}

/** Compares the extractions of articles with their labels. Each item counts once for each article. */
export function scoreGold(articles: readonly LabelledArticle[], extractor: Extractor): readonly LayerScore[] {
  const compared = articles.map((article) => ({
    file: article.file,
    actual: extracted(extractor.extract(article.input)),
    expected: labelled(article),
  }));
  return LAYERS.map((layer) => scoreLayer(layer, compared));
}

/** Scores one layer on the articles that have labels of it. */
export function scoreLayer(layer: Layer, compared: readonly ComparedArticle[]): LayerScore {
  let [correct, found, gold, articles] = [0, 0, 0, 0];
  const misses: string[] = [];
  for (const { file, actual, expected } of compared) {
    if (!expected[layer]) continue;
    const [extractions, labels] = [new Set(actual[layer]), new Set(expected[layer])];
    articles += 1;
    correct += [...extractions].filter((item) => labels.has(item)).length;
    found += extractions.size;
    gold += labels.size;
    for (const item of extractions) if (!labels.has(item)) misses.push(`${file}: incorrect: ${item}`);
    for (const item of labels) if (!extractions.has(item)) misses.push(`${file}: missing: ${item}`);
  }
  const { precision, recall, f1 } = scoreOf({ correct, predicted: found, gold });
  return { layer, precision, recall, f1, articles, gold, misses };
}
