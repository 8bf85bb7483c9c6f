import { expect, test } from 'vitest';
import { createTestGateway } from '../support/gateway.ts';

const gateway = await createTestGateway();

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: string;
  readonly in: string;
  readonly entity: { readonly name: string };
}
interface Article {
  readonly headline: string;
  readonly body: string;
  readonly own: readonly Mention[];
  readonly inHeadline: readonly Mention[];
  readonly entities: {
    readonly edges: readonly {
      readonly mentionCount: number;
      readonly mentions: readonly Mention[];
      readonly inHeadline: readonly Mention[];
      readonly node: { readonly name: string };
    }[];
  };
}
const FIELDS = 'start end text sentence in entity { name }';

const { data } = await gateway.ask(`{ articles(first: 100) { edges { node { headline body
  own: mentions { ${FIELDS} } inHeadline: mentions(in: HEADLINE) { ${FIELDS} }
  entities(first: 100) { edges { mentionCount mentions { ${FIELDS} }
    inHeadline: mentions(in: HEADLINE) { ${FIELDS} } node { name } } } } } } }`);
const articles: readonly Article[] = data.articles.edges.map(({ node }: { node: Article }) => node);

test('mentions are in the body by default, and those in the headline are apart', () => {
  let inHeadlines = 0;
  for (const { headline, body, own, inHeadline } of articles) {
    for (const { start, end, text, sentence, in: place } of own) {
      expect([body.slice(start, end), place]).toEqual([text, 'BODY']);
      expect(sentence).toContain(text);
    }
    for (const { start, end, text, sentence, in: place } of inHeadline) {
      expect([headline.slice(start, end), sentence, place]).toEqual([text, headline, 'HEADLINE']);
      inHeadlines += 1;
    }
  }
  expect(inHeadlines).toBeGreaterThan(articles.length);
});

test('the mentions of an article are those of its entities, in order of appearance', () => {
  for (const { own, inHeadline, entities } of articles) {
    const ofEntities = entities.edges.flatMap(({ mentions, node }) =>
      mentions.map((one) => [node, one] as const),
    );
    expect(ofEntities.every(([{ name }, { entity }]) => entity.name === name)).toBe(true);
    const inOrder = (mentions: readonly Mention[]) => mentions.map(({ start, text }) => `${start} ${text}`);
    if (ofEntities.length <= 100) {
      expect(inOrder(own).sort()).toEqual(inOrder(ofEntities.map(([, one]) => one)).sort());
    }
    expect(inOrder(inHeadline).sort()).toEqual(
      inOrder(entities.edges.flatMap((edge) => edge.inHeadline)).sort(),
    );
    expect(own.map(({ start }) => start)).toEqual(own.map(({ start }) => start).sort((a, b) => a - b));
    for (const { mentionCount, mentions } of entities.edges) expect(mentions).toHaveLength(mentionCount);
  }
});
