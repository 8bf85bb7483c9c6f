import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { chance, integer, pick, type Random } from '../../shared/random.ts';
import { IDENTIFIED, type Identified, type Pool } from './pool.ts';

/** The arguments of a field: literals by name. */
export type Arguments = Readonly<Record<string, string>>;

const PAGE_SIZES = [0, 1, 2, 5, 10, 20, 50, 100];
/**
 * Arguments that are never given. A cursor is valid only for one list, and a later page costs as much as the first
 * page.
 */
const OMITTED = new Set(['after', 'before', 'minArticles']);
/** The share of optional arguments and input fields that are given. */
const OPTIONAL = 0.35;
const DAY = 86_400_000;

const quoted = (text: string): string => JSON.stringify(text);

/** Draws the arguments of fields from the data of an archive. */
export class Values {
  readonly #random: Random;
  readonly #pool: Pool;

  constructor(random: Random, pool: Pool) {
    this.#random = random;
    this.#pool = pool;
  }

  /** Returns random arguments of a field that are valid in combination. */
  arguments(field: string, args: readonly GraphQLArgument[]): Arguments {
    const drawn: Record<string, string> = {};
    for (const arg of args) {
      if (OMITTED.has(arg.name) || (!isRequiredArgument(arg) && !chance(this.#random, OPTIONAL))) continue;
      // `first` and `last` exclude each other.
      if (arg.name === 'last' && 'first' in drawn) continue;
      drawn[arg.name] = this.#value(arg, arg.type, field);
    }
    return drawn;
  }

  /**
   * Returns a random literal for an argument or input field. `within` is the name of the field that has the argument,
   * or of the input type that contains the input field.
   */
  #value({ name }: GraphQLArgument | GraphQLInputField, type: GraphQLInputType, within: string): string {
    if (isNonNullType(type)) return this.#value({ name } as GraphQLArgument, type.ofType, within);
    if (isListType(type)) {
      const length = chance(this.#random, 0.1) ? 20 : integer(this.#random, 1, 4);
      const items = Array.from({ length }, () =>
        this.#value({ name } as GraphQLArgument, type.ofType, within),
      );
      return `[${[...new Set(items)].join(', ')}]`;
    }
    if (isEnumType(type)) return pick(this.#random, type.getValues()).name;
    if (isInputObjectType(type)) return this.#object(type);
    return this.#scalar(name, type.name, within);
  }

  #object(type: GraphQLInputObjectType): string {
    const fields = Object.values(type.getFields()).filter(({ name }) => name !== 'url');
    const given = type.isOneOf
      ? [pick(this.#random, fields)]
      : fields.filter((field) => this.#isGiven(field));
    if (given.length === 0) given.push(pick(this.#random, fields));
    return `{ ${given.map((field) => `${field.name}: ${this.#value(field, field.type, type.name)}`).join(', ')} }`;
  }

  #isGiven(field: GraphQLInputField): boolean {
    return isRequiredInputField(field) || chance(this.#random, OPTIONAL);
  }

  #scalar(name: string, type: string, within: string): string {
    switch (type) {
      case 'Int':
        return String(this.#number(name));
      case 'Boolean':
        return String(chance(this.#random, 0.5));
      case 'Date':
        return quoted(this.#time().slice(0, 10));
      case 'DateTime':
        return quoted(this.#time());
      case 'CountryCode':
        return quoted(this.#subject('Country').code ?? 'US');
      case 'ID':
        return quoted(this.#subject(typeOf(within)).id);
      case 'URL':
        return quoted(`https://www.iso.org/obp/ui/#iso:code:3166:${this.#subject('Country').code ?? 'US'}`);
      case '_Any':
        return this.#representation();
      default:
        return quoted(this.#text(name, within));
    }
  }

  #number(name: string): number {
    if (name === 'maxLength') return integer(this.#random, 1, 4);
    return pick(this.#random, PAGE_SIZES);
  }

  #text(name: string, within: string): string {
    if (within === 'extract') return this.#body(name === 'headline' ? 100 : 20_000);
    if (name === 'query' || name === 'text') return this.#search();
    if (name === 'slug') return this.#subject(typeOf(within)).slug;
    if (name === 'name' && within === '__type') return pick(this.#random, [...IDENTIFIED, 'Query']);
    if (name === 'name') return this.#subject(typeOf(within)).name;
    if (name === 'sources') return pick(this.#random, this.#pool.sources);
    if (name === 'sections') return pick(this.#random, this.#pool.sections);
    if (name === 'languages') return pick(this.#random, this.#pool.languages);
    // The remaining arguments are `namePrefix` and `prefix`.
    return (
      this.#subject(null)
        .name.slice(0, integer(this.#random, 1, 5))
        .trim() || 'a'
    );
  }

  /**
   * Returns a subject of one type, or of any type. In half of the calls, the subject is one of the five subjects that
   * are mentioned in the most articles.
   */
  #subject(type: Identified | null) {
    const all = this.#pool.subjects[type ?? pick(this.#random, IDENTIFIED)];
    return pick(this.#random, chance(this.#random, 0.5) ? all.slice(0, 5) : all);
  }

  #representation(): string {
    const { type, slug, code, id } = this.#subject(null);
    const key = code !== null ? `code: ${quoted(code)}` : `slug: ${quoted(slug)}`;
    return `{ __typename: "${type}", ${chance(this.#random, 0.5) ? key : `id: ${quoted(id)}`} }`;
  }

  #time(): string {
    const { first, last } = this.#pool;
    return new Date(first + this.#random() * (last - first + DAY)).toISOString();
  }

  #body(length: number): string {
    let text = '';
    const target = length * this.#random();
    while (text.length < target) text += `${pick(this.#random, this.#pool.bodies)}\n`;
    return text.slice(0, length).trim() || 'Text';
  }

  /** Returns a search text of words, alternatives, exclusions, phrases and prefixes. */
  #search(): string {
    const { words } = this.#pool;
    const term = (): string => {
      const word = pick(this.#random, chance(this.#random, 0.5) ? words.slice(0, 100) : words);
      const kind = this.#random();
      if (kind < 0.4) return word;
      if (kind < 0.7) return `${word.slice(0, integer(this.#random, 1, 3))}*`;
      return kind < 0.85 ? `-${word}` : `"${word} ${pick(this.#random, words)}"`;
    };
    const terms = Array.from({ length: integer(this.#random, 1, 8) }, term);
    return terms.join(chance(this.#random, 0.5) ? ' or ' : ' ');
  }
}

/** Returns the type that an input type such as `PersonBy` identifies; null for other input types. */
const typeOf = (within: string): Identified | null =>
  IDENTIFIED.find((type) => within.startsWith(type)) ?? null;
