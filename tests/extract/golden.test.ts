import { beforeAll, describe, expect, test } from 'vitest';
import { countries, fold, organisations, places } from '../../src/gazetteer/index.ts';
import { loadExtractor } from '../../src/ingest/trained-extractor.ts';
import type { EntityRef, Extraction } from '../../src/model/extraction.ts';
import { type LabelledArticle, labelledArticles } from './articles.ts';

/** What each layer must reach, micro-averaged over all samples; the figures are floors, not aims. */
const FLOORS = {
  people: 0.97,
  countries: 0.97,
  organizations: 0.88,
  places: 0.85,
  roles: 0.9,
  quotations: 0.88,
};
type Layer = keyof typeof FLOORS;

/** Known names lead to one form, so that a label may say "G20" where the extraction says "Group of Twenty". */
const canonical = new Map<string, string>();
for (const { entity, names } of organisations()) {
  for (const name of names) if (!canonical.has(fold(name))) canonical.set(fold(name), fold(entity.name));
}
for (const { entity, names } of places()) {
  for (const name of names) if (!canonical.has(fold(name))) canonical.set(fold(name), fold(entity.name));
}
const codes = new Set(countries().map((country) => country.code));

function named(name: string | null): string {
  if (name === null) return '-';
  if (codes.has(name)) return name;
  return canonical.get(fold(name)) ?? fold(name);
}

function labelled({ gold }: LabelledArticle): Record<Layer, string[]> {
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

function extracted(extraction: Extraction): Record<Layer, string[]> {
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

interface Score {
  right: number;
  found: number;
  wanted: number;
  readonly misses: string[];
}

describe('the sample articles', () => {
  const scores = new Map<Layer, Score>();

  beforeAll(async () => {
    const extractor = await loadExtractor();
    for (const article of labelledArticles()) {
      const gold = labelled(article);
      const own = extracted(extractor.extract(article.input));
      for (const layer of Object.keys(FLOORS) as Layer[])
        compare(article.file, layer, own[layer], gold[layer]);
    }
  });

  function compare(file: string, layer: Layer, own: readonly string[], gold: readonly string[]): void {
    const score = scores.get(layer) ?? { right: 0, found: 0, wanted: 0, misses: [] };
    scores.set(layer, score);
    const found = new Set(own);
    const wanted = new Set(gold);
    score.right += [...found].filter((one) => wanted.has(one)).length;
    score.found += found.size;
    score.wanted += wanted.size;
    for (const one of found) if (!wanted.has(one)) score.misses.push(`${file}: should not be there: ${one}`);
    for (const one of wanted) if (!found.has(one)) score.misses.push(`${file}: is missing: ${one}`);
  }

  test.each(Object.entries(FLOORS) as [Layer, number][])('%s reach F1 %f', (layer, floor) => {
    const { right, found, wanted, misses } = scores.get(layer) ?? {
      right: 0,
      found: 0,
      wanted: 1,
      misses: [],
    };
    const f1 = (2 * right) / (found + wanted);
    expect(f1, `${layer}: F1 ${f1.toFixed(3)}\n${misses.join('\n')}`).toBeGreaterThanOrEqual(floor);
  });
});
