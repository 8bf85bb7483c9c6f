import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql';
import { pick, type Random } from '../../shared/random.ts';
import type { Pool } from './pool.ts';
import { flatten, printDocument, replaceAt, type Selection } from './selection.ts';
import { Values } from './values.ts';

type Field = GraphQLField<unknown, unknown>;

/** The maximum nesting depth of fields with a selection set. Below this depth, only leaf fields are selected. */
const DEPTH = 9;
/** The share of root fields that are introspection fields. */
const INTROSPECTION = 0.02;

const isLeaf = (field: Field): boolean => isLeafType(getNamedType(field.type));

/** Creates random documents that are valid for a schema, and random mutations of them. */
export class RandomDocuments {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #values: Values;

  constructor(schema: GraphQLSchema, random: Random, pool: Pool) {
    this.#schema = schema;
    this.#random = random;
    this.#values = new Values(random, pool);
  }

  /** Returns a random field of `Query` with a random selection set. */
  root(): Selection {
    const fields = this.#fieldsOf('Query');
    if (this.#random() < INTROSPECTION) fields.push(SchemaMetaFieldDef, TypeMetaFieldDef);
    return this.#select('Query', pick(this.#random, fields), 1 + Math.floor(this.#random() * DEPTH));
  }

  /** Returns a document with one random change. */
  mutate(roots: readonly Selection[]): readonly Selection[] {
    const all = flatten(roots);
    const position = Math.floor(this.#random() * all.length);
    const change = this.#random();
    if (change < 0.15) return [...roots, this.root()];
    if (change < 0.35)
      return this.#unlessEmpty(
        roots,
        replaceAt(roots, position, () => []),
      );
    return replaceAt(roots, position, (selection) => {
      if (change < 0.6) return [this.#redraw(selection)];
      if (change < 0.8) return [selection, this.#redraw(selection)];
      if (change < 0.9) return [this.#widen(selection)];
      return [this.#extend(selection)];
    });
  }

  /** Returns a document without a random part, or with a shorter list. */
  shrink(roots: readonly Selection[]): readonly Selection[] {
    const position = Math.floor(this.#random() * flatten(roots).length);
    const smaller = replaceAt(roots, position, (selection) =>
      'first' in selection.args || this.#random() < 0.5
        ? []
        : [{ ...selection, args: { ...selection.args, ...this.#first(selection, 2) } }],
    );
    return this.#unlessEmpty(roots, smaller);
  }

  /** Returns a field with other arguments. */
  repeat(selection: Selection): Selection {
    return this.#redraw(selection);
  }

  print(roots: readonly Selection[]): string {
    return printDocument(roots, (selection) => this.#typeOf(this.#fieldOf(selection)));
  }

  #unlessEmpty(roots: readonly Selection[], changed: readonly Selection[]): readonly Selection[] {
    return changed.length === 0 ? roots : changed;
  }

  #redraw(selection: Selection): Selection {
    const { field, parent } = selection;
    return {
      ...selection,
      args: this.#values.arguments(this.#scope(parent, field), this.#fieldOf(selection).args),
    };
  }

  #widen(selection: Selection): Selection {
    const { last: _, ...args } = selection.args;
    return { ...selection, args: { ...args, ...this.#first(selection, 100) } };
  }

  /** Returns the argument `first` if the field has this argument and `last` is not given. */
  #first(selection: Selection, size: number): { first?: string } {
    const { args } = this.#fieldOf(selection);
    return args.some(({ name }) => name === 'first') && !('last' in selection.args)
      ? { first: String(size) }
      : {};
  }

  #extend(selection: Selection): Selection {
    if (selection.children.length === 0) return selection;
    const more = this.#selectFrom(this.#typeOf(this.#fieldOf(selection)), 1 + Math.floor(this.#random() * 4));
    return { ...selection, children: [...selection.children, ...more] };
  }

  #select(parent: string, field: Field, depth: number): Selection {
    const args = this.#values.arguments(this.#scope(parent, field.name), field.args);
    const children = isLeaf(field) ? [] : this.#selectFrom(this.#typeOf(field), depth);
    return { parent, field: field.name, args, children };
  }

  /**
   * Returns the name of a root field, because the meaning of its arguments `text` and `name` depends on the field.
   * Returns `any` for all other fields, and for `node` and `nodes`.
   */
  #scope(parent: string, field: string): string {
    return parent === 'Query' && field !== 'node' && field !== 'nodes' ? field : 'any';
  }

  /** Selects one to three fields of a type. */
  #selectFrom(type: string, depth: number): readonly Selection[] {
    const selected: Selection[] = [];
    for (let count = 1 + Math.floor(this.#random() * 3); count > 0; count--) {
      const parent = this.#concrete(type);
      const fields = this.#fieldsOf(parent);
      const leaves = fields.filter(isLeaf);
      const choice = depth <= 0 && leaves.length > 0 ? leaves : fields;
      const field = this.#edges(choice) ?? pick(this.#random, choice);
      selected.push(this.#select(parent, field, isWrapper(parent) ? depth : depth - 1));
    }
    return selected;
  }

  /** Returns the field `edges` or `node` in 60% of the calls. */
  #edges(fields: readonly Field[]): Field | undefined {
    if (this.#random() < 0.4) return undefined;
    return fields.find(({ name }) => name === 'edges') ?? fields.find(({ name }) => name === 'node');
  }

  /** Returns an object type unchanged. For an abstract type, returns the type itself or one of its possible types. */
  #concrete(type: string): string {
    const abstract = this.#schema.getType(type);
    if (!isAbstractType(abstract) || (isInterfaceType(abstract) && this.#random() < 0.6)) return type;
    return pick(this.#random, this.#schema.getPossibleTypes(abstract)).name;
  }

  #fieldsOf(type: string): Field[] {
    const found = this.#schema.getType(type);
    if (!isObjectType(found) && !isInterfaceType(found)) throw new Error(`${type} has no fields.`);
    return Object.values(found.getFields());
  }

  #fieldOf({ parent, field }: Selection): Field {
    const meta = [SchemaMetaFieldDef, TypeMetaFieldDef].find(({ name }) => name === field);
    const found = meta ?? this.#fieldsOf(parent).find(({ name }) => name === field);
    if (!found) throw new Error(`${parent} has no field ${field}.`);
    return found;
  }

  #typeOf(field: Field): string {
    return getNamedType(getNullableType(field.type)).name;
  }
}

/** Connections and edges do not count for the depth. */
const isWrapper = (type: string): boolean => /(Connection|Edge)$/.test(type);
