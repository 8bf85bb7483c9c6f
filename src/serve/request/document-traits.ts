import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { directivesOf } from '../../graph/builder/directives.ts';

export interface DocumentTraits {
  /** Asks for nothing that changes though nothing that is stored does. */
  readonly lasting: boolean;
  /** Leaves out fields, or takes them in, as variables say. */
  readonly conditional: boolean;
}

const known = new WeakMap<DocumentNode, DocumentTraits>();

/** What can be told of the operations of a document from its text, worked out once. */
export function traitsOf(schema: GraphQLSchema, document: DocumentNode): DocumentTraits {
  const before = known.get(document);
  if (before) return before;
  let [lasting, conditional] = [true, false];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        const field = types.getFieldDef();
        if (field && directivesOf(field).cacheControl) lasting = false;
      },
      Directive({ name }) {
        if (name.value === 'include' || name.value === 'skip') conditional = true;
      },
    }),
  );
  const traits = { lasting, conditional };
  known.set(document, traits);
  return traits;
}
