import { type GraphQLSchema, getNamedType, isLeafType, isObjectType } from 'graphql';

/**
 * Lets resolvers reject where they throw. Executors give up a list as soon as one of its items throws, and nobody then
 * hears of what the items before it still wait for: a rejection of theirs would end the process. Plain values do not
 * throw, and are left as they are.
 */
export function throwLate(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (!resolve || (field.args.length === 0 && isLeafType(getNamedType(field.type)))) continue;
      field.resolve = (parent, args, context, info) => {
        try {
          return resolve(parent, args, context, info);
        } catch (error) {
          return Promise.reject(error);
        }
      };
    }
  }
  return schema;
}
