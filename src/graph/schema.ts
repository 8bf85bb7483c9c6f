import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { builder } from './builder.ts';
import './scalars.ts';
import './types/article.ts';
import './types/country.ts';
import './types/entity.ts';
import './types/organization.ts';
import './types/person.ts';
import './types/place.ts';

/** The executable schema. Its resolvers want a `GraphContext` for each request. */
export const createSchema = (): GraphQLSchema => builder.toSchema();

/** The schema in the schema definition language, types and fields in alphabetical order. */
export const printSdl = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;
