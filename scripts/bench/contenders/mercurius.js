// Mercurius as its documentation recommends it for speed: loaders and the compiling executor.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { batched, Query, typeDefs } from './batched.js';
import { announce } from './listen.js';

/** Answers the queries of one level, those with the same arguments together. */
const loader = (readMany) => async (queries) => {
  const groups = new Map();
  for (const [index, { obj, params }] of queries.entries()) {
    const key = JSON.stringify(params);
    const group = groups.get(key) ?? { params, indexes: [], objects: [] };
    groups.set(key, group);
    group.indexes.push(index);
    group.objects.push(obj);
  }
  const answers = new Array(queries.length);
  for (const { params, indexes, objects } of groups.values()) {
    const values = await readMany(objects, params);
    for (const [at, index] of indexes.entries()) answers[index] = values[at];
  }
  return answers;
};

const loaders = Object.fromEntries(
  Object.entries(batched).map(([type, fields]) => [
    type,
    Object.fromEntries(
      Object.entries(fields).map(([field, readMany]) => [
        field,
        // Nothing is asked for twice, so that its cache would only cost.
        { loader: loader(readMany), opts: { cache: false } },
      ]),
    ),
  ]),
);

const app = Fastify();
await app.register(mercurius, { schema: typeDefs, resolvers: { Query }, loaders, jit: 1 });
await app.listen({ port: 0, host: '127.0.0.1' });
announce(`http://127.0.0.1:${app.server.address().port}/graphql`);
