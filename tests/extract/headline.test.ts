import { expect, test } from 'vitest';
import { trainedExtractor } from '../support/extractor.ts';
import { faultsOf } from './invariants.ts';

const extractor = await trainedExtractor();
const publishedAt = new Date('2024-08-20T12:00:00Z');

/** Each case is a fact about names in headlines, with the mentions in order of appearance. */
const CASES: readonly {
  readonly why: string;
  readonly headline: string;
  readonly body: string;
  readonly language?: string;
  readonly mentions: readonly string[];
}[] = [
  {
    why: 'a family name that the body uses with a forename denotes the person',
    headline: 'Lund calls for calm after the strike',
    body: 'Joe Lund spoke on Monday. Ann Field was there, too.',
    mentions: ['Lund = PERSON Joe Lund, ALIAS'],
  },
  {
    why: 'of two people with one family name, the name denotes the person with more mentions',
    headline: 'Lund wins',
    body: 'Joe Lund met Ann Lund. Ann Lund won the vote, and Ann Lund thanked the voters.',
    mentions: ['Lund = PERSON Ann Lund, ALIAS'],
  },
  {
    why: 'a family name that is also an ordinary word is linked in title case, and ordinary words are not',
    headline: 'Field Calls On Men To March',
    body: 'The activist Ann Field spoke in Springfield on Monday. Ann Field called on men to join.',
    mentions: ['Field = PERSON Ann Field, ALIAS'],
  },
  {
    why: 'an unknown person whom only the headline names is not added',
    headline: 'Zebulon Quill resigns',
    body: 'The mayor resigned on Monday, the council said.',
    mentions: [],
  },
  {
    why: 'a country that only the headline names is added',
    headline: 'Talks with Norway end',
    body: 'The talks ended on Monday without a result.',
    mentions: ['Norway = COUNTRY Norway, NAME'],
  },
  {
    why: 'a well-known person whom only the headline names in full is added',
    headline: 'Vladimir Putin cancels the visit',
    body: 'The visit was cancelled on Monday, officials said.',
    mentions: ['Vladimir Putin = PERSON Vladimir Putin, NAME'],
  },
  {
    why: 'a nationality in the headline denotes the country of the body',
    headline: 'Norwegian ferry sinks',
    body: 'A ferry sank off Norway on Monday.',
    mentions: ['Norwegian = COUNTRY Norway, DEMONYM'],
  },
  {
    why: 'an acronym of the body is linked in upper case only',
    headline: 'Who shows us what the US plans?',
    body: 'The World Health Organization (WHO) and the US met. WHO said nothing. The US said nothing.',
    mentions: ['US = COUNTRY United States, ALIAS'],
  },
  {
    why: 'an abbreviation keeps its last full stop',
    headline: 'Visitors to the U.S. pay more',
    body: 'The U.S. raised the fee on Monday.',
    mentions: ['U.S. = COUNTRY United States, ALIAS'],
  },
  {
    why: 'a place is a mention of its country too, as in the body',
    headline: 'Fire in Bergen, Norway',
    body: 'A fire broke out in Bergen on Monday. Norway sent help.',
    mentions: [
      'Bergen = PLACE Bergen, NAME',
      'Bergen = COUNTRY Norway, CITY',
      'Norway = COUNTRY Norway, NAME',
    ],
  },
  {
    why: 'a longer known name takes precedence over a name of the body that it contains',
    headline: 'Bank of China opens an office',
    body: 'The office opened on Monday. China said it was pleased.',
    mentions: ['Bank of China = ORGANIZATION Bank of China, NAME'],
  },
  {
    why: 'a possessive is not a part of the name',
    headline: "Lund's plan fails",
    body: 'Joe Lund presented a plan on Monday. Lund was disappointed.',
    mentions: ['Lund = PERSON Joe Lund, ALIAS'],
  },
  {
    why: 'names in upper case are linked',
    headline: 'LUND VISITS NORWAY TO REPAIR TRUST',
    body: 'Joe Lund visited Norway on Monday.',
    mentions: ['LUND = PERSON Joe Lund, ALIAS', 'NORWAY = COUNTRY Norway, NAME'],
  },
  {
    why: 'both countries in a hyphenated word are linked',
    headline: 'Norway-Chile trade grows',
    body: 'Trade between Norway and Chile grew last year.',
    mentions: ['Norway = COUNTRY Norway, NAME', 'Chile = COUNTRY Chile, NAME'],
  },
  {
    why: 'in another language, names in the gazetteers are linked',
    headline: 'Vladimir Putin in Norway',
    body: 'Alles wie gehabt.',
    language: 'de',
    mentions: ['Vladimir Putin = PERSON Vladimir Putin, NAME', 'Norway = COUNTRY Norway, NAME'],
  },
];

test.each(CASES)('$why', ({ headline, body, language, mentions }) => {
  const extraction = extractor.extract({ headline, body, publishedAt, ...(language && { language }) });
  const names = new Map(extraction.entities.map(({ kind, key, name }) => [`${kind} ${key}`, name]));
  expect(
    extraction.headlineMentions.map(
      ({ entity: { kind, key }, surface, how }) =>
        `${surface} = ${kind} ${names.get(`${kind} ${key}`)}, ${how}`,
    ),
  ).toEqual(mentions);
  expect(faultsOf(body, extraction, headline)).toEqual([]);
});

test('an entity that only the headline mentions has no mentions in the body', () => {
  const body = 'The talks ended on Monday without a result.';
  const { mentions, presences } = extractor.extract({ headline: 'Talks with Norway end', body, publishedAt });
  expect(mentions).toEqual([]);
  expect(presences).toEqual([
    { entity: { kind: 'COUNTRY', key: 'NO' }, mentionCount: 0, firstOffset: body.length, salience: 0.35 },
  ]);
});

const SALIENCE: readonly { readonly why: string; readonly headline: string; readonly body: string }[] = [
  {
    why: 'an entity in the headline is more salient than one that the body mentions as often',
    headline: 'Lund resigns',
    body: 'Ann Field criticised the plan on Monday. Joe Lund defended it.',
  },
  {
    why: 'an entity with more mentions is more salient than one that is mentioned first',
    headline: 'The plan fails',
    body: 'Ann Field read the letter on Monday. Joe Lund had written it. Joe Lund wrote that the plan had failed. Later, Joe Lund resigned.',
  },
  {
    why: 'of entities with as many mentions, the one that is mentioned first is more salient',
    headline: 'The plan fails',
    body: 'Joe Lund resigned on Monday. Ann Field was sorry to see it.',
  },
  {
    why: 'the number of mentions is compared with entities of all kinds',
    headline: 'The plan fails',
    body: 'Joe Lund resigned on Monday. Joe Lund had defended the plan. Joe Lund leaves in May. Ann Field and the port of Bergen stay.',
  },
];

test.each(SALIENCE)('$why', ({ headline, body }) => {
  const { presences, entities } = extractor.extract({ headline, body, publishedAt });
  const [first] = [...presences].sort((a, b) => b.salience - a.salience);
  expect(entities.find(({ key }) => key === first?.entity.key)?.name).toBe('Joe Lund');
});

test('a country is less salient by its places than by its name', () => {
  const body = 'A ferry from Oslo sank on Monday. Chile sent help to the port.';
  const { presences } = extractor.extract({ headline: 'Ferry sinks', body, publishedAt });
  const salience = new Map(presences.map(({ entity, salience }) => [entity.key, salience]));
  expect(salience.get('NO')).toBeLessThan(salience.get('CL') ?? 0);
});
