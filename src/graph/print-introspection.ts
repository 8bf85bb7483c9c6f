import { type GraphQLSchema, introspectionFromSchema, lexicographicSortSchema } from 'graphql';

/** What the introspection query answers, types and fields in alphabetical order: for tools that do not read SDL. */
export function printIntrospection(schema: GraphQLSchema): string {
  const introspection = introspectionFromSchema(lexicographicSortSchema(schema), { oneOf: true });
  return `${JSON.stringify(introspection, null, 1)}\n`;
}
