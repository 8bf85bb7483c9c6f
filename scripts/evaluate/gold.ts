import { countries, fold, organisations, places } from '../../src/gazetteer/index.ts';
import type { EntityRef, Extraction, Extractor } from '../../src/model/extraction.ts';
import type { LabelledArticle } from './sample-articles.ts';

/** What is read out of an article, layer by layer. */
const LAYERS = ['people', 'countries', 'organizations', 'places', 'roles', 'quotations'] as const;
export type Layer = (typeof LAYERS)[number];

/** How much of a layer was found, micro-averaged over articles. Shares are from 0 to 1. */
export interface LayerScore {
  readonly layer: Layer;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many the labels have. */
  readonly gold: number;
  /** In which article what is missing or should not be there. */
  readonly misses: readonly string[];
}

/** Known names lead to one form, so that a label may say "G20" where the extraction says "Group of Twenty". */
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
    quotations: gold.quotations.map(({ text, speaker }) => `${text} / ${speaker ? fold(speaker) : '-'}`),
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

/** Holds what an extractor reads out of articles against their labels, each thing counted once an article. */
export function scoreGold(articles: readonly LabelledArticle[], extractor: Extractor): readonly LayerScore[] {
  const read = articles.map((article) => ({
    file: article.file,
    own: extracted(extractor.extract(article.input)),
    gold: labelled(article),
  }));
  return LAYERS.map((layer) => {
    let [right, found, wanted] = [0, 0, 0];
    const misses: string[] = [];
    for (const { file, own, gold } of read) {
      const [has, should] = [new Set(own[layer]), new Set(gold[layer])];
      right += [...has].filter((one) => should.has(one)).length;
      found += has.size;
      wanted += should.size;
      for (const one of has) if (!should.has(one)) misses.push(`${file}: should not be there: ${one}`);
      for (const one of should) if (!has.has(one)) misses.push(`${file}: is missing: ${one}`);
    }
    return {
      layer,
      precision: right / Math.max(1, found),
      recall: right / Math.max(1, wanted),
      f1: (2 * right) / Math.max(1, found + wanted),
      gold: wanted,
      misses,
    };
  });
}
