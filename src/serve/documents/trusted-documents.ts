import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { DatelineError } from '../../errors.ts';
import { idOf } from './document-id.ts';
import { type ListedDocument, parseManifest } from './manifest.ts';

const EXTENSIONS: ReadonlySet<string> = new Set(['.graphql', '.gql']);

/** The documents that the operator of the server trusts, by id. */
export class TrustedDocuments {
  readonly #texts = new Map<string, string>();
  readonly #trusted: ReadonlySet<string>;

  constructor(listed: readonly ListedDocument[]) {
    for (const { id, text } of listed) this.#texts.set(id, text).set(idOf(text), text);
    this.#trusted = new Set(this.#texts.values());
  }

  get(id: string): string | null {
    return this.#texts.get(id) ?? null;
  }

  has(text: string): boolean {
    return this.#trusted.has(text);
  }
}

/** A document, and its file or id for messages. */
interface LocatedDocument extends ListedDocument {
  readonly at: string;
}

/**
 * Reads a manifest, or the `.graphql` and `.gql` files in a folder and its subfolders, whose ids are the SHA-256 of
 * their texts. Throws FILE_UNREADABLE, FILE_NOT_UTF8, MANIFEST_INVALID, and TRUSTED_DOCUMENT_INVALID for invalid
 * documents.
 */
export async function readTrustedDocuments(path: string, schema: GraphQLSchema): Promise<TrustedDocuments> {
  const isFolder = await stat(path).then((found) => found.isDirectory(), unreadable(path));
  const found = isFolder ? await readFolder(path) : await readManifest(path);
  if (found.length === 0) {
    throw new DatelineError(
      'TRUSTED_DOCUMENT_INVALID',
      `${path} contains no documents. Specify a folder with .graphql files, or a manifest with documents.`,
    );
  }
  const faults = found.flatMap((document) => faultsOf(document, schema));
  if (faults.length > 0) throw new DatelineError('TRUSTED_DOCUMENT_INVALID', faults.join('\n'));
  return new TrustedDocuments(found);
}

async function readFolder(folder: string): Promise<LocatedDocument[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(unreadable(folder));
  const files = entries
    .filter((entry) => entry.isFile() && EXTENSIONS.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readText(file);
      return { at: relative(folder, file), id: idOf(text), text };
    }),
  );
}

async function readManifest(file: string): Promise<LocatedDocument[]> {
  const listed = parseManifest(await readText(file), file);
  return listed.map((document) => ({ ...document, at: document.id }));
}

function faultsOf({ id, text, at }: LocatedDocument, schema: GraphQLSchema): string[] {
  if (id.startsWith('sha256:') && id !== idOf(text)) {
    return [`${at}: The id must be the SHA-256 hash of the document. Use ${idOf(text)}.`];
  }
  return errorsOf(text, schema).map(({ message, locations }) => {
    const [location] = locations ?? [];
    return `${at}${location ? `:${location.line}:${location.column}` : ''}: ${message}`;
  });
}

function errorsOf(text: string, schema: GraphQLSchema): readonly GraphQLError[] {
  try {
    return validate(schema, parse(text));
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch(unreadable(file));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new DatelineError('FILE_NOT_UTF8', `${file} is not valid UTF-8. Convert the file to UTF-8.`);
  }
}

const unreadable =
  (path: string) =>
  (cause: NodeJS.ErrnoException): never => {
    throw new DatelineError(
      'FILE_UNREADABLE',
      `${path} cannot be read: ${cause.message}. Correct the path or its permissions.`,
      { cause },
    );
  };
