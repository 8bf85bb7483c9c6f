import {
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { directivesOf } from '../../graph/builder/directives.ts';
import { expandedFields } from '../limits/expanded-fields.ts';
import { QuerySizes } from '../limits/query-sizes.ts';

/**
 * The maximum number of expanded fields in an operation that is compiled. The compiler blocks the process for about 0.2
 * milliseconds per field; the introspection query of GraphiQL has 220.
 */
const MAX_COMPILED_FIELDS = 500;

interface Traits {
  /** Whether no field has @cacheControl: results stay valid until stored data changes. */
  readonly isCacheable: boolean;
  /** Whether @include or @skip is used. */
  readonly isConditional: boolean;
}

/**
 * An operation of a parsed document, with the values that are computed once and used by all requests for the
 * operation.
 */
export class PreparedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  /** The sizes of the operation, by its variables. */
  readonly sizes: QuerySizes;
  #traits: Traits | undefined;
  #wasExecuted = false;
  /** Undefined until the second execution, and null if the operation is not compiled. */
  #compiled: CompiledQuery | null | undefined;

  constructor(schema: GraphQLSchema, document: DocumentNode, definition: OperationDefinitionNode) {
    this.schema = schema;
    this.document = document;
    this.definition = definition;
    this.sizes = new QuerySizes(schema, document, definition);
  }

  /** Whether a result without errors stays valid until stored data changes. */
  get isCacheable(): boolean {
    return this.#isQuery && this.#traitsOnce.isCacheable;
  }

  /** The compiled function; null before the second execution, and for an operation that is not compiled. */
  get compiled(): CompiledQuery | null {
    return this.#compiled ?? null;
  }

  /**
   * Compiles a valid operation at its second execution. Returns null at the first execution, and for an operation that
   * is not compiled.
   */
  compileRepeated(): CompiledQuery | null {
    if (!this.#wasExecuted) {
      this.#wasExecuted = true;
      return null;
    }
    if (this.#compiled === undefined) this.#compiled = this.#isCompilable() ? this.#compile() : null;
    return this.#compiled;
  }

  #isCompilable(): boolean {
    return (
      // A compiled operation may run twice for one request. Both runs must give the same result.
      this.isCacheable &&
      // Compiled operations write fields in a different order if one selection of a field is skipped and another is
      // not.
      !this.#traitsOnce.isConditional &&
      // The compiler expands each fragment wherever it is spread, even if no execution uses the expansion.
      expandedFields(this.schema, this.document, this.definition) <= MAX_COMPILED_FIELDS
    );
  }

  #compile(): CompiledQuery | null {
    const compiled = compileQuery(this.schema, this.document, this.definition.name?.value ?? '');
    return isCompiledQuery(compiled) ? compiled : null;
  }

  get #isQuery(): boolean {
    return this.definition.operation === OperationTypeNode.QUERY;
  }

  get #traitsOnce(): Traits {
    this.#traits ??= traitsOf(this.schema, this.document);
    return this.#traits;
  }
}

function traitsOf(schema: GraphQLSchema, document: DocumentNode): Traits {
  let [isCacheable, isConditional] = [true, false];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        const field = types.getFieldDef();
        if (field && directivesOf(field).cacheControl) isCacheable = false;
      },
      Directive({ name }) {
        if (name.value === 'include' || name.value === 'skip') isConditional = true;
      },
    }),
  );
  return { isCacheable, isConditional };
}
