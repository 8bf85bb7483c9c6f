import { type GraphQLSchema, getNamedType, isLeafType, isObjectType } from 'graphql';

/**
 * Makes resolvers return a rejected promise instead of throwing. When an item of a list throws, executors abandon the
 * list without handling the promises of the items before it; if one of these rejects later, the unhandled rejection
 * ends the process. Scalar fields without arguments do not throw, so their resolvers are not changed.
 */
export function rejectOnThrow(schema: GraphQLSchema): GraphQLSchema {
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
