import { findArticleFiles } from '../../src/feed/files.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { loadExtractor } from '../../src/ingest/trained-extractor.ts';
import { packagePath } from '../../src/package-path.ts';
import { createWriteClient } from '../../src/store/write/client.ts';

/** Ingests the sample articles. */
export async function seedDatabase(databaseUrl: string): Promise<void> {
  const client = createWriteClient(databaseUrl);
  try {
    const { articles } = await findArticleFiles([packagePath('seeds')]);
    await ingest(articles, { client, extractor: await loadExtractor() });
  } finally {
    await client.$disconnect();
  }
}
