import * as z from 'zod';
import { DatelineError } from '../../errors.ts';
import { documentId } from './document-id.ts';

/** A document of a manifest, with the id that clients send. */
export interface ListedDocument {
  readonly id: string;
  readonly text: string;
}

const APOLLO = 'apollo-persisted-query-manifest';

/** The format of Apollo's tools. */
const operations = z.object({
  format: z.literal(APOLLO),
  version: z.literal(1),
  operations: z.array(z.object({ id: documentId, body: z.string() })),
});
/** The entries of the format of graphql-codegen, gql.tada and Relay: an object with documents by id. */
const documents = z.array(
  z.object({ id: documentId, text: z.string('must be the text of a GraphQL document') }),
);

/** Parses a manifest. Throws MANIFEST_INVALID, with the manifest's `name` in the message. */
export function parseManifest(json: string, name: string): readonly ListedDocument[] {
  const invalid = (reason: string) => new DatelineError('MANIFEST_INVALID', `${name}: ${reason}`);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw invalid(
      `The manifest is not valid JSON: ${cause instanceof Error ? cause.message : cause}. Correct the file.`,
    );
  }
  const refused = (reason: string) =>
    invalid(
      `${reason}. A manifest must be a JSON object whose keys are ids and whose values are documents, or have the format ${APOLLO}. Correct the manifest.`,
    );
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refused('The manifest is not an object');
  const listed =
    'format' in value && value.format === APOLLO ? operationsOf(value, refused) : entriesOf(value, refused);
  const ids = new Set<string>();
  for (const { id } of listed) {
    if (ids.has(id)) throw invalid(`The manifest has two documents with the id ${id}. Remove one of them.`);
    ids.add(id);
  }
  return listed;
}

type Refused = (reason: string) => DatelineError;

function operationsOf(value: object, refused: Refused): readonly ListedDocument[] {
  const { data, error } = operations.safeParse(value);
  if (data) return data.operations.map(({ id, body }) => ({ id, text: body }));
  const [issue] = error.issues;
  throw refused(`${issue?.path.join('.')} ${issue?.message}`);
}

/** Checks each entry separately, because zod's records omit the key `__proto__` without an error. */
function entriesOf(value: object, refused: Refused): readonly ListedDocument[] {
  const entries = Object.entries(value).map(([id, text]) => ({ id, text }));
  const { data, error } = documents.safeParse(entries);
  if (data) return data;
  const [issue] = error.issues;
  throw refused(`${entries[Number(issue?.path[0])]?.id} ${issue?.message}`);
}
