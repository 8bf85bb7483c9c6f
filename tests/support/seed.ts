import { packagePath } from '../../src/package-path.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { ingestPaths } from './ingest.ts';

/** Ingests the sample articles. */
export async function seedDatabase(databaseUrl: string): Promise<void> {
  const client = createWriteClient(databaseUrl);
  try {
    await ingestPaths([packagePath('seeds')], { client });
  } finally {
    await client.$disconnect();
  }
}
