import { type GraphQLSchema, introspectionFromSchema } from 'graphql';

/** Prints the result of the introspection query as JSON, for tools that do not read SDL. */
export function printIntrospection(schema: GraphQLSchema): string {
  const introspection = introspectionFromSchema(schema, { oneOf: true });
  return `${JSON.stringify(introspection, null, 1)}\n`;
}
