import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { EXAMPLE } from './gateways.ts';

// The configurations of the routers that are not npm packages: their files exist, and they agree with each other.

const url = z.url({ protocol: /^http$/ });
const file = z.string().refine((path) => existsSync(join(EXAMPLE, path)), 'no such file');
const fromFile = z.strictObject({ file });

const Supergraph = z.strictObject({
  federation_version: z.string().regex(/^=2\.\d+\.\d+$/),
  subgraphs: z.record(
    z.string(),
    z.strictObject({ routing_url: url, schema: fromFile.or(z.strictObject({ subgraph_url: url })) }),
  ),
});
const Cosmo = z.strictObject({
  version: z.literal(1),
  subgraphs: z.array(
    z
      .strictObject({
        name: z.string(),
        routing_url: url,
        schema: fromFile.optional(),
        introspection: z.strictObject({ url }).optional(),
      })
      .refine(({ schema, introspection }) => !schema !== !introspection, 'either a file or introspection'),
  ),
});
const Router = z.strictObject({
  supergraph: z.strictObject({ listen: z.string().regex(/^127\.0\.0\.1:\d+$/), path: z.literal('/graphql') }),
  include_subgraph_errors: z.strictObject({ subgraphs: z.record(z.string(), z.boolean()) }),
});

const read = (name: string): string => readFileSync(join(EXAMPLE, name), 'utf8');

const supergraph = Supergraph.parse(parse(read('supergraph.yaml')));
const cosmo = Cosmo.parse(parse(read('cosmo.yaml')));
const router = Router.parse(parse(read('router.yaml')));
const urls = Object.fromEntries(
  Object.entries(supergraph.subgraphs).map(([name, { routing_url }]) => [name, routing_url]),
);

test('all composers use the same subgraphs and URLs', () => {
  expect(Object.keys(urls)).toEqual(['dateline', 'statistics', 'bookmarks']);
  expect(Object.fromEntries(cosmo.subgraphs.map(({ name, routing_url }) => [name, routing_url]))).toEqual(
    urls,
  );
  for (const address of Object.values(urls)) expect(read('supergraph.js')).toContain(`'${address}'`);
});

test('the federation version is that of the subgraphs', () => {
  const versions = ['statistics', 'bookmarks'].map(
    (name) => /federation\/v([\d.]+)/.exec(read(`subgraphs/${name}.graphql`))?.[1],
  );
  for (const version of versions) expect(supergraph.federation_version).toBe(`=${version}.0`);
});

test('the router lists existing subgraphs', () => {
  for (const name of Object.keys(router.include_subgraph_errors.subgraphs))
    expect(Object.keys(urls)).toContain(name);
});
