import { Client, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { type FragmentType, graphql, unmask } from '../generated/codegen/index.ts';

// A client with the client preset of graphql-codegen and urql. `npm run generate` writes the types of the documents below
// and their manifest. The client sends only the hash of a document, so the server can refuse every other document.

const COUNTRY = graphql(`
  query CountryWithPeople($code: CountryCode!) {
    country(code: $code) {
      name
      people(first: 5) {
        edges {
          node {
            id
            ...Officeholder
          }
        }
      }
    }
  }
`);

/** Each function has a fragment with the fields that it reads. Its callers cannot read them. */
const OFFICEHOLDER = graphql(`
  fragment Officeholder on Person {
    name
    roles {
      title
    }
  }
`);

function printed(masked: FragmentType<typeof OFFICEHOLDER>): string {
  const { name, roles } = unmask(OFFICEHOLDER, masked);
  return [name, ...roles.map(({ title }) => title)].join(', ');
}

const client = new Client({
  url: process.argv[2] ?? 'http://127.0.0.1:4000/graphql',
  preferGetMethod: false,
  exchanges: [
    persistedExchange({
      enforcePersistedQueries: true,
      generateHash: async (_, document) => hashOf(document),
    }),
    fetchExchange,
  ],
});

/** Returns the hash that the preset adds to each document. */
function hashOf(document: object): string {
  const { __meta__: meta } = document as { __meta__?: { hash: string } };
  if (!meta) throw new Error('This document was not generated: run `npm run generate`.');
  return meta.hash;
}

const { data, error } = await client.query(COUNTRY, { code: 'BY' });
if (error) throw error;
console.log(data?.country?.name);
for (const { node } of data?.country?.people.edges ?? []) console.log(printed(node));
