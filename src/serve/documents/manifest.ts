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
/** What graphql-codegen, gql.tada and Relay write: documents by their ids. */
const documents = z.record(documentId, z.string('must be the text of a document'));

/** Reads the documents that a manifest lists. Throws MANIFEST_INVALID, after the manifest's `name`. */
export function parseManifest(json: string, name: string): readonly ListedDocument[] {
  const invalid = (reason: string) => new DatelineError('MANIFEST_INVALID', `${name}: ${reason}`);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw invalid(`It is not JSON: ${cause instanceof Error ? cause.message : cause}.`);
  }
  const isApollo =
    typeof value === 'object' && value !== null && 'format' in value && value.format === APOLLO;
  const listed = isApollo
    ? operations.transform((given) => given.operations.map(({ id, body }) => ({ id, text: body })))
    : documents.transform((given) => Object.entries(given).map(([id, text]) => ({ id, text })));
  const parsed = listed.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const at = issue?.path.length ? `${issue.path.join('.')} ` : '';
    const wrong = issue?.code === 'invalid_key' ? issue.issues[0]?.message : issue?.message;
    throw invalid(
      `${at}${wrong}. A manifest is a JSON object of documents by their ids, or in the format ${APOLLO}.`,
    );
  }
  const ids = new Set<string>();
  for (const { id } of parsed.data) {
    if (ids.has(id)) throw invalid(`It has two documents with the id ${id}.`);
    ids.add(id);
  }
  return parsed.data;
}
