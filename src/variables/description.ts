import * as z from 'zod';

/** The documentation of a variable, apart from its allowed values and its default. */
interface Details {
  /** One sentence, for `--help` and the reference. */
  readonly description: string;
  /** More sentences, for the reference only. */
  readonly details?: string;
  /** The effective value if the variable is not set and has no default. */
  readonly unset?: string;
  /** The option of `dateline start` that overrides the variable. */
  readonly flag?: string;
}

/** The registry of the documentation of all variables. */
export const details = z.registry<Details>();

/** A variable as the reference and `--help` document it. */
export interface VariableDescription extends Details {
  readonly name: string;
  /** The allowed values: "a whole number from 0 to 600". */
  readonly values: string;
  readonly default: boolean | number | string | undefined;
}

const primitive = z.union([z.boolean(), z.number(), z.string()]).optional();

/** Returns the documentation of the variables of one group, in their order. */
export const describeAll = (shape: z.core.$ZodShape): VariableDescription[] =>
  Object.entries(shape).map(([name, schema]) => {
    const about = details.get(schema);
    if (!about) throw new Error(`The variable ${name} has no description.`);
    const wraps = schema instanceof z.ZodDefault || schema instanceof z.ZodOptional;
    const kind = wraps ? schema.unwrap() : schema;
    return {
      ...about,
      name,
      values: z.globalRegistry.get(kind)?.description ?? '',
      default: primitive.parse(z.safeParse(schema, undefined).data),
    };
  });
