import { type GraphQLSchema, introspectionFromSchema } from 'graphql';

/** What the introspection query answers: for tools that do not read SDL. */
export function printIntrospection(schema: GraphQLSchema): string {
  const introspection = introspectionFromSchema(schema, { oneOf: true });
  return `${JSON.stringify(introspection, null, 1)}\n`;
}
