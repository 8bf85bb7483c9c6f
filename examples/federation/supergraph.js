// Composes the supergraph of Dateline and the two subgraphs with Apollo's composition, or with Hive's (--hive), and
// prints it. The schema of Dateline comes from the running server, the other two from their files.
import { readFileSync } from 'node:fs';
import { composeServices as composeWithApollo } from '@apollo/composition';
import { composeServices as composeWithHive } from '@theguild/federation-composition';
import { parse } from 'graphql';

const {
  DATELINE_URL = 'http://127.0.0.1:4000/graphql',
  STATISTICS_URL = 'http://127.0.0.1:4101/graphql',
  BOOKMARKS_URL = 'http://127.0.0.1:4102/graphql',
} = process.env;

const response = await fetch(DATELINE_URL, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ query: '{ _service { sdl } }' }),
});
const { data } = await response.json();
const read = (name) => readFileSync(new URL(`subgraphs/${name}.graphql`, import.meta.url), 'utf8');

const services = [
  { name: 'dateline', url: DATELINE_URL, typeDefs: parse(data._service.sdl) },
  { name: 'statistics', url: STATISTICS_URL, typeDefs: parse(read('statistics')) },
  { name: 'bookmarks', url: BOOKMARKS_URL, typeDefs: parse(read('bookmarks')) },
];
const compose = process.argv.includes('--hive') ? composeWithHive : composeWithApollo;
const { supergraphSdl, errors = [], hints = [] } = compose(services);

const report = (level, message) => console.error(`${level}: ${message.replaceAll('\n', ' ')}`);
for (const { message } of errors) report('ERROR', message);
for (const { definition, message } of hints) report(definition.level.name, message);
if (supergraphSdl === undefined) process.exit(1);
console.log(supergraphSdl);
