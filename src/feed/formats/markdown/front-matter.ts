import { parse as parseToml, TomlError } from 'smol-toml';
import * as z from 'zod';
import { DatelineError } from '../../../errors.ts';
import { parseYaml } from './yaml.ts';

/** A text, divided into its front matter and its body. */
export interface DividedText {
  readonly values: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly hasFrontMatter: boolean;
}

interface Syntax {
  readonly opening: RegExp;
  /** Matches the closing line. */
  readonly closing: RegExp;
  readonly mark: string;
  parse(text: string): Readonly<Record<string, unknown>>;
}

/** The notations of front matter: YAML (most generators), TOML (Hugo) and JSON (Eleventy, and others after `;;;`). */
const SYNTAXES: readonly Syntax[] = [
  {
    mark: '---',
    opening: /^---[ \t]*(?:yaml)?[ \t]*(?:\r?\n|$)/,
    closing: /^(?:---|\.\.\.)[ \t]*\r?$/m,
    parse: parseYaml,
  },
  {
    mark: '+++',
    opening: /^\+\+\+[ \t]*(?:toml)?[ \t]*(?:\r?\n|$)/,
    closing: /^\+\+\+[ \t]*\r?$/m,
    parse: tomlOf,
  },
  { mark: ';;;', opening: /^;;;[ \t]*(?:json)?[ \t]*(?:\r?\n|$)/, closing: /^;;;[ \t]*\r?$/m, parse: jsonOf },
  { mark: '---', opening: /^---[ \t]*json[ \t]*(?:\r?\n|$)/, closing: /^---[ \t]*\r?$/m, parse: jsonOf },
];

/** Returns whether a text begins with front matter. */
export const hasFrontMatter = (text: string): boolean => SYNTAXES.some(({ opening }) => opening.test(text));

/** Divides a text into its front matter and its body. Throws FRONT_MATTER_INVALID. */
export function divide(text: string): DividedText {
  const syntax = SYNTAXES.find(({ opening }) => opening.test(text));
  if (syntax === undefined) return { values: {}, body: text, hasFrontMatter: false };
  const afterOpening = text.replace(syntax.opening, '');
  const closing = syntax.closing.exec(afterOpening);
  if (closing === null) {
    throw new DatelineError(
      'FRONT_MATTER_INVALID',
      `The front matter has no closing line. Add a line \`${syntax.mark}\` between it and the text of the article.`,
    );
  }
  return {
    values: syntax.parse(afterOpening.slice(0, closing.index)),
    body: afterOpening.slice(closing.index + closing[0].length),
    hasFrontMatter: true,
  };
}

function tomlOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return mapping.parse(
      JSON.parse(
        JSON.stringify(parseToml(text, { integersAsBigInt: 'asNeeded' }), (_, value: unknown) =>
          typeof value === 'bigint' ? String(value) : value,
        ),
      ),
    );
  } catch (cause) {
    throw invalid('TOML', cause);
  }
}

function jsonOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return mapping.parse(JSON.parse(text));
  } catch (cause) {
    throw invalid('a JSON object', cause);
  }
}

const mapping = z.record(z.string(), z.unknown());

function invalid(what: string, cause: unknown): DatelineError {
  const [reason = ''] =
    cause instanceof z.ZodError || !(cause instanceof Error) ? [''] : cause.message.split('\n');
  // The line is relative to the front matter. Its only line before is the opening one.
  const where = cause instanceof TomlError ? ` (line ${cause.line + 1}, column ${cause.column})` : '';
  return new DatelineError(
    'FRONT_MATTER_INVALID',
    `The front matter is not valid ${what}${reason === '' ? '' : `: ${reason}${where}`}. Correct it, for example \`"headline": "Leaders meet in Geneva"\`.`,
    { cause },
  );
}
