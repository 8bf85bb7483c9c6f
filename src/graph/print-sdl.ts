import {
  astFromValue,
  type GraphQLDirective,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
} from 'graphql';
import { type Costed, DIRECTIVES, directivesOf } from './directives.ts';

/**
 * The schema in the schema definition language, types and fields in alphabetical order. Of directives, graphql-js prints
 * only its own where they are applied: those of `applied` are put into its text, each behind a blank.
 */
export function printSdl(schema: GraphQLSchema, applied: (of: Costed) => string = printDirectives): string {
  const sdl = printSchema(lexicographicSortSchema(schema));
  let printed = '';
  let end = 0;
  const putBehind = (place: { readonly end: number } | undefined, of: Costed | undefined) => {
    const directives = of && applied(of);
    if (!place || !directives) return;
    printed += sdl.slice(end, place.end) + directives;
    end = place.end;
  };
  for (const definition of parse(sdl).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    const type = schema.getType(definition.name.value);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    putBehind((definition.interfaces?.at(-1) ?? definition.name).loc, type);
    for (const { name, loc } of definition.fields ?? []) putBehind(loc, type.getFields()[name.value]);
  }
  return `${printed}${sdl.slice(end)}\n`;
}

const printDirectives = (of: Costed): string => {
  const given = new Map<string, object>(Object.entries(directivesOf(of)));
  return DIRECTIVES.map((directive) => printDirective(directive, given.get(directive.name))).join('');
};

/** A directive with these arguments, behind a blank; nothing where it is not given. */
export function printDirective(directive: GraphQLDirective, given: object | undefined): string {
  if (!given) return '';
  const values = new Map<string, unknown>(Object.entries(given));
  const args = directive.args.flatMap(({ name, type }) => {
    const value = astFromValue(values.get(name), type);
    return value ? [`${name}: ${print(value)}`] : [];
  });
  return ` @${directive.name}(${args.join(', ')})`;
}
