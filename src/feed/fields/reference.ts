import type { Topic } from '../../model/annotation.ts';

/** A reference to a term of a vocabulary, in one of the forms that news formats use. */
export interface VocabularyReference {
  /** The URI or alias of the vocabulary. */
  readonly scheme?: string | undefined;
  readonly code?: string | undefined;
  /** The URI of the term. */
  readonly uri?: string | undefined;
  /** A code or URI, if the format does not state which. */
  readonly literal?: string | undefined;
}

/** The vocabularies of the IPTC that have an alias in all NewsML-G2 documents. */
const IPTC_SCHEMES: Readonly<Record<string, string>> = {
  medtop: 'http://cv.iptc.org/newscodes/mediatopic/',
  subj: 'http://cv.iptc.org/newscodes/subjectcode/',
  genre: 'http://cv.iptc.org/newscodes/genre/',
  'iso3166-1a2': 'http://cvx.iptc.org/iso3166-1a2/',
  'iso3166-1a3': 'http://cvx.iptc.org/iso3166-1a3/',
};
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries(IPTC_SCHEMES).map(([alias, uri]) => [uri, alias]),
);
const IPTC_QCODE = /^(medtop|subj):(.+)$/;
/** IPTC codes without a vocabulary. No number is a code of both vocabularies. */
const IPTC_CODES: readonly (readonly [code: RegExp, scheme: string])[] = [
  [/^(?:0[1-9]|1[0-7])\d{6}$/, 'subj'],
  [/^2\d{7}$/, 'medtop'],
];

/** Absolute URIs that identify things. `city:rome` has the form of a URI, but is a code. */
const IDENTIFIER = /^(?:https?:\/\/|urn:|tag:|info:)\S+$/i;

/** Returns a topic. Vocabularies of the IPTC have the same scheme, whether their alias or URI is in the input. */
export function topicOf(name: string, { scheme, code, uri, literal }: VocabularyReference): Topic {
  const written = code ?? literal;
  const [, alias, aliasCode] = IPTC_QCODE.exec(written ?? '') ?? [];
  if (alias !== undefined && aliasCode !== undefined) return { name, scheme: alias, code: aliasCode };
  if (scheme !== undefined) return { name, scheme: ALIASES.get(scheme) ?? scheme, code: written ?? null };
  if (uri === undefined) return { name, ...unqualified(written, name) };
  const end =
    written !== undefined && uri.endsWith(written) ? uri.length - written.length : lastSeparator(uri);
  const vocabulary = uri.slice(0, end);
  return { name, scheme: ALIASES.get(vocabulary) ?? vocabulary, code: uri.slice(end) };
}

/** Returns the scheme of a code without a vocabulary. A code that repeats the name is omitted. */
function unqualified(code: string | undefined, name: string): Omit<Topic, 'name'> {
  if (code === undefined || code === name) return { scheme: null, code: null };
  return { scheme: IPTC_CODES.find(([pattern]) => pattern.test(code))?.[1] ?? null, code };
}

/** Returns the absolute URIs of a reference, without duplicates. */
export function identifiersOf({ scheme, code, uri, literal }: VocabularyReference): string[] {
  const vocabulary = scheme === undefined ? undefined : (IPTC_SCHEMES[scheme] ?? scheme);
  const joined = vocabulary === undefined || code === undefined ? undefined : join(vocabulary, code);
  const candidates = [uri, joined, code, literal].filter((value) => value !== undefined);
  return [...new Set(candidates.filter((value) => IDENTIFIER.test(value)))];
}

const lastSeparator = (uri: string): number =>
  Math.max(...['/', '#', ':', '='].map((mark) => uri.lastIndexOf(mark))) + 1;

const join = (vocabulary: string, code: string): string =>
  /[/#:=]$/.test(vocabulary) ? `${vocabulary}${code}` : `${vocabulary}/${code}`;
