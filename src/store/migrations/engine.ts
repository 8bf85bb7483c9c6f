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

// The types of Node 20 lack WebAssembly. The parts that are used are declared here.
declare namespace WebAssembly {
  interface Instance {
    readonly exports: { __wbindgen_start(): void };
  }
  function instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: Instance }>;
}

export type SchemaEngine = Binding.SchemaEngine;

let binding: Promise<typeof Binding> | undefined;

/**
 * Creates Prisma's schema engine (WebAssembly) for a database adapter. The package of the engine expects a bundler to
 * load the module. Here, `load` loads the module instead. Free the engine after use.
 */
export async function createEngine(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<SchemaEngine> {
  binding ??= load();
  const { SchemaEngine } = await binding;
  const onLog = () => {}; // The log has only the engine's version and steps.
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

/** Returns the SQL that changes a database from one data model to another; null if they are equal. */
export async function diffSchemas(from: string, to: string): Promise<string | null> {
  const engine = await createEngine(noDatabase);
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: from }] },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: to }] },
      script: true,
      exitCode: true, // 0 if the models are equal, 2 otherwise
      filters: { externalTables: [], externalEnums: [] },
    });
    return exitCode === 0 ? null : stdout;
  } finally {
    engine.free();
  }
}

/**
 * A placeholder for a database. Comparing two data models needs no database, but the engine queries the version of
 * the database first.
 */
const noDatabase: SqlMigrationAwareDriverAdapterFactory = {
  provider: 'postgres',
  adapterName: '@prisma/adapter-pg',
  connect: async () => versionOnly,
  connectToShadowDb: async () => versionOnly,
};

const refuse = () =>
  Promise.reject(new Error('The schema engine used a database to compare two data models.'));

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
