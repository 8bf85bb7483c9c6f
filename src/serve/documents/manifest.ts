import { z } from 'zod';
import { DatelineError } from '../../errors.ts';
import { documentId } from './document-id.ts';

/** A document of a manifest, by the id that clients send. */
export interface ListedDocument {
  readonly id: string;
  readonly text: string;
}

const APOLLO = 'apollo-persisted-query-manifest';

/** What Apollo's tools write. */
const operations = z.object({
  format: z.literal(APOLLO),
  version: z.literal(1),
  operations: z.array(z.object({ id: documentId, body: z.string() })),
});
/** What graphql-codegen, gql.tada and Relay write is documents by their ids; these are its entries. */
const documents = z.array(z.object({ id: documentId, text: z.string('must be the text of a document') }));

/** Reads the documents that a manifest lists. Throws MANIFEST_INVALID, after the manifest's `name`. */
export function parseManifest(json: string, name: string): readonly ListedDocument[] {
  const invalid = (reason: string) => new DatelineError('MANIFEST_INVALID', `${name}: ${reason}`);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw invalid(`It is not JSON: ${cause instanceof Error ? cause.message : cause}.`);
  }
  const refused = (reason: string) =>
    invalid(`${reason}. A manifest is a JSON object of documents by their ids, or in the format ${APOLLO}.`);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refused('It is no object');
  const listed =
    'format' in value && value.format === APOLLO ? operationsOf(value, refused) : entriesOf(value, refused);
  const ids = new Set<string>();
  for (const { id } of listed) {
    if (ids.has(id)) throw invalid(`It has two documents with the id ${id}.`);
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

/** Entry by entry: zod's records leave out a key like `__proto__` without a word. */
function entriesOf(value: object, refused: Refused): readonly ListedDocument[] {
  const entries = Object.entries(value).map(([id, text]) => ({ id, text }));
  const { data, error } = documents.safeParse(entries);
  if (data) return data;
  const [issue] = error.issues;
  throw refused(`${entries[Number(issue?.path[0])]?.id} ${issue?.message}`);
}
