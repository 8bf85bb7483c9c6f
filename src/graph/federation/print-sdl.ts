import {
  astFromValue,
  type FieldDefinitionNode,
  type GraphQLDirective,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  printSchema,
} from 'graphql';
import { DIRECTIVES, directivesOf, type SchemaElement } from '../builder/directives.ts';

/**
 * Prints the directives of a schema element, each after a space. `onInterface` is true for the fields of an
 * interface, on which the draft does not allow costs.
 */
export type Applied = (of: SchemaElement, onInterface: boolean) => string;

interface Part {
  readonly end: number;
  readonly of: SchemaElement;
  readonly onInterface: boolean;
}

/**
 * Prints the schema in the schema definition language, with types and fields in their order. graphql-js prints only
 * the specified directives where they are applied, so the directives that `applied` prints are inserted into the
 * output of graphql-js.
 */
export function printSdl(schema: GraphQLSchema, applied: Applied = printDirectives): string {
  const sdl = printSchema(schema);
  let printed = '';
  let end = 0;
  for (const part of partsOf(schema, sdl)) {
    const directives = applied(part.of, part.onInterface);
    if (directives === '') continue;
    printed += sdl.slice(end, part.end) + directives;
    end = part.end;
  }
  return `${printed}${sdl.slice(end)}\n`;
}

/**
 * Yields the schema elements that can have directives in order of appearance, with the offsets at which directives are
 * inserted.
 */
function* partsOf(schema: GraphQLSchema, sdl: string): Generator<Part> {
  for (const definition of parse(sdl).definitions) {
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      const type = schema.getType(definition.name.value);
      if (isInputObjectType(type)) yield* inputsOf(definition.fields, Object.values(type.getFields()), false);
    }
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    const type = schema.getType(definition.name.value);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const onInterface = isInterfaceType(type);
    const { loc } = definition.interfaces?.at(-1) ?? definition.name;
    if (loc) yield { end: loc.end, of: type, onInterface };
    for (const node of definition.fields ?? []) {
      const field = type.getFields()[node.name.value];
      if (!field) continue;
      yield* inputsOf(node.arguments, field.args, onInterface);
      const end = endOf(node);
      if (end !== undefined) yield { end, of: field, onInterface };
    }
  }
}

function* inputsOf(
  nodes: readonly InputValueDefinitionNode[] | undefined,
  inputs: readonly (SchemaElement & { readonly name: string })[],
  onInterface: boolean,
): Generator<Part> {
  for (const node of nodes ?? []) {
    const of = inputs.find(({ name }) => name === node.name.value);
    const end = endOf(node);
    if (of && end !== undefined) yield { end, of, onInterface };
  }
}

const endOf = (node: FieldDefinitionNode | InputValueDefinitionNode): number | undefined => node.loc?.end;

const printDirectives: Applied = (of, onInterface) => {
  const { cost, ...others } = directivesOf(of);
  const given = new Map<string, object>(Object.entries(onInterface || !cost ? others : { ...others, cost }));
  return DIRECTIVES.map((directive) => printDirective(directive, given.get(directive.name))).join('');
};

/** Prints a space and the directive with the given arguments. Returns an empty string if no arguments are given. */
export function printDirective(directive: GraphQLDirective, given: object | undefined): string {
  if (!given) return '';
  const values = new Map<string, unknown>(Object.entries(given));
  const args = directive.args.flatMap(({ name, type }) => {
    const value = astFromValue(values.get(name), type);
    return value ? [`${name}: ${print(value)}`] : [];
  });
  return ` @${directive.name}(${args.join(', ')})`;
}
