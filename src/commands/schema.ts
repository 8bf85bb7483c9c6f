import { type Command, Option } from 'commander';

interface SchemaOptions {
  readonly introspection?: true;
  readonly subgraph?: true;
}

export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('print the GraphQL schema')
    .option('--introspection', 'print the result of the introspection query, as JSON')
    .addOption(
      new Option('--subgraph', 'print the subgraph schema of `dateline start --subgraph`').conflicts(
        'introspection',
      ),
    )
    .action(printSchema);
}

async function printSchema({ introspection, subgraph }: SchemaOptions): Promise<void> {
  const { createSchema } = await import('../graph/schema.ts');
  const { printIntrospection } = await import('../graph/print-introspection.ts');
  const { printSdl } = await import('../graph/federation/print-sdl.ts');
  const { federate, printSubgraph } = await import('../graph/federation/federation.ts');
  const schema = createSchema();
  const print = introspection ? printIntrospection : printSdl;
  process.stdout.write(
    subgraph ? printSubgraph(schema, { strict: true }) : print(federate(schema, { strict: false })),
  );
}
