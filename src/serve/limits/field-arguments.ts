import { type FieldNode, GraphQLError, type GraphQLField, getArgumentValues } from 'graphql';
import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import { checkArguments, rulesOf } from '../../graph/builder/input-rules.ts';
import { checkStorable, inputCost } from './input-cost.ts';
import { type VariableValues, valuesOf } from './selected-fields.ts';

export type SchemaField = GraphQLField<unknown, unknown>;

/** A field with arguments, at one place of a document. */
export interface FieldUse {
  readonly field: SchemaField;
  readonly node: FieldNode;
}

/**
 * Returns the arguments of a field and their cost; null if a variable has a wrong type, which the executor reports.
 * Throws the error of an invalid argument, with its location.
 */
export function argumentsOf(
  { field, node }: FieldUse,
  variables: VariableValues,
): { readonly values: VariableValues; readonly cost: number } | null {
  const values = valuesOf(() => getArgumentValues(field, node, variables));
  if (!values) return null;
  try {
    const { cost, texts } = inputCost(field.args, values);
    checkArguments(field, values);
    checkStorable(texts);
    return { values, cost };
  } catch (error) {
    throw error instanceof DatelineError ? located(error, node) : error;
  }
}

/** Counts the items in list arguments whose total number of items in a request has a maximum. */
export class ItemCounts {
  readonly #counts = new Map<string, number>();

  /** Throws QUERY_TOO_LARGE above the maximum. */
  add({ args }: SchemaField, values: VariableValues, node: FieldNode): void {
    for (const arg of args) {
      const { maxItemsOfRequest } = rulesOf(arg);
      const value = values[arg.name];
      if (maxItemsOfRequest === undefined || !Array.isArray(value)) continue;
      const count = (this.#counts.get(arg.name) ?? 0) + value.length;
      this.#counts.set(arg.name, count);
      if (count > maxItemsOfRequest) {
        throw located(
          new DatelineError(
            'QUERY_TOO_LARGE',
            `A request must have at most ${grouped(maxItemsOfRequest)} ${arg.name} (got ${grouped(count)}). Send the remaining ones in further requests.`,
          ),
          node,
        );
      }
    }
  }
}

const located = (error: DatelineError, node: FieldNode): GraphQLError =>
  new GraphQLError(error.message, { nodes: node, originalError: error });
