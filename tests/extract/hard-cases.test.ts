import { describe, expect, test } from 'vitest';
import type { EntityRef, Extraction } from '../../src/model/extraction.ts';
import { normalise } from '../../src/text/index.ts';
import { trainedExtractor } from '../support/extractor.ts';
import { ATTRIBUTIONS } from './hard-cases/attributions.ts';
import { BODIES } from './hard-cases/bodies.ts';
import type { HardCase } from './hard-cases/case.ts';
import { COUNTRIES } from './hard-cases/countries.ts';
import { ACTIONS, NEAR_PEOPLE, OWNERS } from './hard-cases/edit.ts';
import { GOLD } from './hard-cases/gold.ts';
import { IDENTITY } from './hard-cases/identity.ts';
import { NAMES_IN_NAMES } from './hard-cases/names-in-names.ts';
import { NAMES_OF_PEOPLE, NO_PEOPLE } from './hard-cases/names-of-people.ts';
import { NESTED_STATEMENTS } from './hard-cases/nested-statements.ts';
import { NO_STATEMENTS } from './hard-cases/no-statements.ts';
import { OFFICE_HOLDERS } from './hard-cases/office-holders.ts';
import { OFFICES } from './hard-cases/offices.ts';
import { ORGANISATIONS } from './hard-cases/organisations.ts';
import { PEOPLE } from './hard-cases/people.ts';
import { PLACE_CONTEXT } from './hard-cases/place-context.ts';
import { PLACES } from './hard-cases/places.ts';
import { QUANTITIES } from './hard-cases/quantities.ts';
import { QUOTATIONS } from './hard-cases/quotations.ts';
import { ROLES } from './hard-cases/roles.ts';
import { SPEAKERS } from './hard-cases/speakers.ts';
import { STATEMENTS } from './hard-cases/statements.ts';
import { TIMES } from './hard-cases/times.ts';

const extractor = await trainedExtractor();
type Layers = Required<Omit<HardCase, 'why' | 'text'>>;

const SUITES: readonly (readonly [name: string, cases: readonly HardCase[]])[] = [
  ['countries', COUNTRIES],
  ['people', PEOPLE],
  ['identity', IDENTITY],
  ['names of people', NAMES_OF_PEOPLE],
  ['no people', NO_PEOPLE],
  ['names in names', NAMES_IN_NAMES],
  ['near people', NEAR_PEOPLE],
  ['organisations and places', ORGANISATIONS],
  ['places', PLACES],
  ['countries of unlisted places', PLACE_CONTEXT],
  ['bodies', BODIES],
  ['roles', ROLES],
  ['offices', OFFICES],
  ['office holders', OFFICE_HOLDERS],
  ['owners of offices', OWNERS],
  ['quotations, quantities and times', QUOTATIONS],
  ['times', TIMES],
  ['quantities', QUANTITIES],
  ['statements', STATEMENTS],
  ['no statements', NO_STATEMENTS],
  ['actions', ACTIONS],
  ['nested statements', NESTED_STATEMENTS],
  ['attributions', ATTRIBUTIONS],
  ['speakers', SPEAKERS],
  ['statements and amounts of the samples', GOLD],
];

/** Formats an extraction like the expected results. */
function layers(extraction: Extraction): Layers {
  const nameOf = (ref: EntityRef | null): string => {
    if (ref?.kind === 'COUNTRY') return ref.key;
    return extraction.entities.find(({ kind, key }) => kind === ref?.kind && key === ref.key)?.name ?? '?';
  };
  const named = (kind: EntityRef['kind']) =>
    extraction.entities.filter((entity) => entity.kind === kind).map(({ name }) => name);
  const hows = (code: string) =>
    extraction.mentions
      .filter(({ entity }) => entity.kind === 'COUNTRY' && entity.key === code)
      .map(({ how }) => how);
  const codes = extraction.entities.filter(({ kind }) => kind === 'COUNTRY').map(({ key }) => key);
  return {
    people: named('PERSON'),
    shortForms: extraction.mentions
      .filter(({ entity, surface }) => entity.kind === 'PERSON' && surface !== nameOf(entity))
      .map(({ entity, surface }) => `${surface} = ${nameOf(entity)}`),
    countries: codes.map((code) => [code, ...[...new Set(hows(code))].sort()].join(' ')),
    organizations: named('ORGANIZATION'),
    places: extraction.entities.flatMap((entity) => {
      if (entity.kind !== 'PLACE') return [];
      return [entity.countryCode ? `${entity.name}, ${entity.countryCode}` : entity.name];
    }),
    roles: extraction.roles.map(
      ({ person, title, of, current, since, until }) =>
        `${nameOf(person)}: ${title}${of ? ` of ${nameOf(of)}` : ''}${current ? '' : ', formerly'}` +
        `${since ? `, since ${since}` : ''}${until ? `, until ${until}` : ''}`,
    ),
    quotations: extraction.quotations.map(({ speaker, text }) => `${nameOf(speaker)}: ${text}`),
    speakerTexts: extraction.quotations.map(({ speakerText }) => speakerText ?? '-'),
    quantities: extraction.quantities.map(
      ({ kind, value, maxValue, unit }) =>
        `${kind} ${value}${maxValue === null ? '' : `..${maxValue}`} ${unit}`,
    ),
    statements: extraction.statements.map(
      ({ form, kind, source, sourceText, cue, text }) =>
        `${form} ${kind}: ${nameOf(source)} | ${sourceText ?? '?'} | ${cue ?? '?'} | ${text}`,
    ),
    times: extraction.times.map(({ from, to }) => `${from} ${to}`),
  };
}

describe.each(SUITES)('%s', (_, cases) => {
  test.each(cases)('$why', ({ why: _why, text, ...expected }) => {
    const found = layers(
      extractor.extract({
        headline: '',
        body: normalise(text),
        publishedAt: new Date('2024-08-20T12:00:00Z'),
      }),
    );
    for (const layer of Object.keys(expected) as (keyof Layers)[]) {
      expect([...found[layer]].sort(), `${layer} of: ${text}`).toEqual([...(expected[layer] ?? [])].sort());
    }
  });
});

test('contains at least 300 cases, each with a different reason', () => {
  const all: readonly HardCase[] = SUITES.flatMap(([, cases]) => cases);
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(new Set(all.map(({ why }) => why)).size).toBe(all.length);
});
