// Yoga with its response cache. All requests after the first are cache hits.
import { createServer } from 'node:http';
import { useResponseCache } from '@graphql-yoga/plugin-response-cache';
import DataLoader from 'dataloader';
import { createSchema, createYoga } from 'graphql-yoga';
import { batched, Query, typeDefs } from './batched.js';
import { listen } from './listen.js';

/** Returns a resolver that reads a field for all objects of a level in one batch. */
const resolver = (key, readMany) => (parent, args, context) => {
  const name = `${key} ${JSON.stringify(args)}`;
  context.loaders[name] ??= new DataLoader((parents) => readMany(parents, args));
  return context.loaders[name].load(parent);
};

const resolvers = Object.fromEntries(
  Object.entries(batched).map(([type, fields]) => [
    type,
    Object.fromEntries(
      Object.entries(fields).map(([field, readMany]) => [field, resolver(`${type}.${field}`, readMany)]),
    ),
  ]),
);

const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers: { Query, ...resolvers } }),
  context: () => ({ loaders: {} }),
  logging: false,
  landingPage: false,
  graphiql: false,
  plugins: [useResponseCache({ session: () => null })],
});
listen(createServer(yoga));
