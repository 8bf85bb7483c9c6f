import { parseDocument, visit, YAMLParseError } from 'yaml';
import * as z from 'zod';
import { DatelineError } from '../../../errors.ts';

/** The number of lines before the YAML. The only such line is the opening `---`. */
const LINES_BEFORE = 1;

/** `headline: Breaking: France wins`, or `headline: France wins:`. */
const COLON_IN_VALUE = /^[^:]*:\s+[^\s"'].*:(?:\s|$)/;

/**
 * Returns the keys and values of front matter. Numbers, dates and booleans are returned as they are written in the
 * file: `id: 007` is returned as `007`. Throws FRONT_MATTER_INVALID.
 */
export function parseYaml(yaml: string): Record<string, unknown> {
  const raw = read(yaml) ?? {};
  const mapping = z.record(z.string(), z.unknown()).safeParse(raw);
  if (mapping.success) return mapping.data;
  throw invalid(
    `must be lines of the form "key: value", for example \`headline: Leaders meet in Geneva\` (got ${Array.isArray(raw) ? 'a list' : 'a string'}).`,
    mapping.error,
  );
}

function read(yaml: string): unknown {
  try {
    // The parser must not print warnings to standard error, because warnings about an article are reported with its
    // file.
    const document = parseDocument(yaml, { logLevel: 'error' });
    if (document.errors[0]) throw document.errors[0];
    visit(document, {
      Scalar(_, node) {
        if (node.value !== null && node.source !== undefined) node.value = node.source;
      },
    });
    return document.toJS({ maxAliasCount: 0 });
  } catch (cause) {
    throw invalid(`is not valid YAML: ${reason(cause, yaml)}.`, cause);
  }
}

function reason(cause: unknown, yaml: string): string {
  const isTooDeep =
    cause instanceof RangeError || (cause instanceof YAMLParseError && cause.code === 'RESOURCE_EXHAUSTION');
  if (isTooDeep) return 'it is nested too deeply';
  if (!(cause instanceof YAMLParseError)) return cause instanceof Error ? cause.message : String(cause);
  const at = cause.linePos?.[0];
  const [message = ''] = cause.message.split('\n');
  // The line in the parser's message is relative to the YAML, not to the file.
  const what = message.replace(/ at line \d+, column \d+:?$/, '');
  if (at === undefined) return what;
  const isColon =
    cause.code === 'BLOCK_AS_IMPLICIT_KEY' && COLON_IN_VALUE.test(yaml.split(/\r?\n/)[at.line - 1] ?? '');
  const why = isColon
    ? 'a value with a colon must be in quotation marks, as in `headline: "Breaking: France wins"`'
    : what;
  return `${why} (line ${at.line + LINES_BEFORE}, column ${at.col})`;
}

const invalid = (what: string, cause: unknown): DatelineError =>
  new DatelineError('FRONT_MATTER_INVALID', `The front matter ${what}`, { cause });
