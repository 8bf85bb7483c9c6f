import { expect, test } from 'vitest';
import { runSql } from '../support/dump.ts';
import { createTestGateway } from '../support/gateway.ts';
import { databaseId, mentioning, recountArticles } from './recount.ts';

const gateway = await createTestGateway();

interface Related {
  node: { id: string };
  score: number;
  shared: { entity: { id: string }; weight: number }[];
}

test('related articles equal those of a comparison of all pairs of articles', async () => {
  const articles = await recountArticles(gateway.databaseUrl);
  const rows = await runSql<{ article_id: string; entity_id: string; salience: number }>(
    gateway.databaseUrl,
    'select article_id, entity_id, salience from article_entity',
  );
  const salience = new Map(rows.map((row) => [`${row.article_id} ${row.entity_id}`, row.salience]));
  const rarity = (entity: string) => Math.log(articles.length / mentioning(articles, entity).length);
  const { data, errors } = await gateway.ask(`{ articles(first: 100) { edges { node { id related {
    node { id } score shared { entity { ... on Node { id } } weight } } } } } }`);
  expect(errors).toBeUndefined();
  let most = 0;
  for (const { node } of data.articles.edges) {
    const own = articles.find(({ id }) => id === databaseId(node.id))!;
    const rare = [...own.entities]
      .filter((entity) => mentioning(articles, entity).length > 1)
      .sort((a, b) => rarity(b) - rarity(a) || (BigInt(a) < BigInt(b) ? -1 : 1))
      .slice(0, 20);
    const expected = new Map<string, Map<string, number>>();
    for (const other of articles) {
      if (other === own || !rare.some((entity) => other.entities.has(entity))) continue;
      const weights = [...own.entities]
        .filter((entity) => other.entities.has(entity))
        .map((entity): [string, number] => [
          entity,
          rarity(entity) *
            Math.min(salience.get(`${own.id} ${entity}`)!, salience.get(`${other.id} ${entity}`)!),
        ]);
      expected.set(other.id, new Map(weights.filter(([, weight]) => weight > 0)));
    }
    const related: Related[] = node.related;
    most = Math.max(most, own.entities.size);
    expect(new Set(related.map((one) => databaseId(one.node.id)))).toEqual(
      new Set([...expected].filter(([, weights]) => weights.size > 0).map(([id]) => id)),
    );
    const scores = related.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const { node: other, score, shared } of related) {
      const weights = expected.get(databaseId(other.id))!;
      expect(shared).toHaveLength(weights.size);
      expect(shared.map(({ weight }) => weight)).toEqual(
        shared.map(({ weight }) => weight).sort((a, b) => b - a),
      );
      for (const { entity, weight } of shared)
        expect(weight).toBeCloseTo(weights.get(databaseId(entity.id))!, 9);
      expect(score).toBeCloseTo(
        [...weights.values()].reduce((sum, weight) => sum + weight, 0),
        9,
      );
    }
  }
  // Some articles mention more than the 20 entities through which candidates are found.
  expect(most).toBeGreaterThan(20);
});

test('limits the related articles and their shared entities', async () => {
  const { data } = await gateway.ask(`{ articles(first: 5) { edges { node {
    related { node { id } shared { weight } } three: related(first: 3) { node { id } shared(first: 2) { weight } }
    none: related(first: 0) { score } } } } }`);
  for (const { node } of data.articles.edges) {
    expect(node.three).toEqual(
      node.related.slice(0, 3).map((one: Related) => ({ ...one, shared: one.shared.slice(0, 2) })),
    );
    expect(node.three).toHaveLength(3);
    expect(node.none).toEqual([]);
  }
  const { errors } = await gateway.ask(
    '{ articles(first: 1) { edges { node { related(first: 101) { score } } } } }',
  );
  expect(errors?.[0]?.extensions.code).toBe('BAD_PAGE_SIZE');
});
