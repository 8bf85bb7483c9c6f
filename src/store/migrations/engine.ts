import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type * as Binding from '@prisma/schema-engine-wasm/schema_engine_bg';

// The types of Node 20 lack WebAssembly; this is what is used of it.
declare namespace WebAssembly {
  interface Instance {
    readonly exports: { __wbindgen_start(): void };
  }
  function instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: Instance }>;
}

export type SchemaEngine = Binding.SchemaEngine;

let binding: Promise<typeof Binding> | undefined;

/**
 * Prisma's schema engine, in WebAssembly, on a database adapter. Its package leaves the loading to a bundler, so it
 * is done here. Free the engine after use.
 */
export async function createEngine(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<SchemaEngine> {
  binding ??= load();
  const { SchemaEngine } = await binding;
  const onLog = () => {}; // it logs its own version and steps, which tell users nothing
  return SchemaEngine.new({ datamodels: undefined }, onLog, bindMigrationAwareSqlAdapterFactory(adapter));
}

async function load(): Promise<typeof Binding> {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const glue: typeof Binding = await import(pathToFileURL(script).href);
  const bytes = await readFile(script.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue;
}

/** The SQL that turns a database of one data model into one of another; null when there is nothing to do. */
export async function diffSchemas(from: string, to: string): Promise<string | null> {
  const engine = await createEngine(noDatabase);
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: from }] },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: to }] },
      script: true,
      exitCode: true, // 0 for an empty diff, 2 otherwise
      filters: { externalTables: [], externalEnums: [] },
    });
    return exitCode === 0 ? null : stdout;
  } finally {
    engine.free();
  }
}

/**
 * Stands in for a database: comparing two data models needs none, but the engine asks for the version of one
 * before it does anything.
 */
const noDatabase: SqlMigrationAwareDriverAdapterFactory = {
  provider: 'postgres',
  adapterName: '@prisma/adapter-pg',
  connect: async () => versionOnly,
  connectToShadowDb: async () => versionOnly,
};

const refuse = () =>
  Promise.reject(new Error('The schema engine asked for a database where none is needed.'));

const versionOnly: SqlDriverAdapter = {
  provider: 'postgres',
  adapterName: '@prisma/adapter-pg',
  queryRaw: async () => ({
    columnNames: ['exists', 'version', 'numeric_version'],
    columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
    rows: [[true, 'PostgreSQL 18', 180000]],
  }),
  executeRaw: refuse,
  executeScript: refuse,
  startTransaction: refuse,
  dispose: async () => {},
};
