import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { packagePath } from '../../../src/package-path.ts';
import { createWriteClient, sql, transact } from '../../../src/store/write/client.ts';
import { createTestDatabase } from '../../support/database.ts';

const { url } = await createTestDatabase();
const client = createWriteClient(url);
afterAll(() => client.$disconnect());

const numbers = sql`select value from generate_series(1, ${5}::int) as value`;

/** Prints how often a WebAssembly module was compiled: after raw queries, and after a query that needs the compiler. */
const SCRIPT = `
  import { createWriteClient, sql, transact } from './src/store/write/client.ts';
  let compiled = 0;
  WebAssembly.Module = new Proxy(WebAssembly.Module, {
    construct(target, args) { compiled += 1; return new target(...args); },
  });
  const client = createWriteClient(process.env.DATABASE_URL);
  await client.$queryRaw(sql\`select 1\`);
  await client.$executeRaw(sql\`delete from article where id = 1\`);
  await transact(client, (tx) => tx.$queryRaw(sql\`select 1\`));
  const raw = compiled;
  await client.article.count();
  console.log(raw, compiled);
  await client.$disconnect();
`;

test('raw queries and transactions do not load the query compiler of Prisma', async () => {
  // In a separate process, because Prisma compiles the module once for each process.
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', SCRIPT],
    { cwd: packagePath('.'), env: { ...process.env, DATABASE_URL: url } },
  );
  expect(stdout).toBe('0 1\n');
});

test('a result is read in batches of the given size, the last of which may be smaller', async () => {
  const sizes = async (size: number) =>
    transact(client, async (tx) => {
      const found: number[][] = [];
      for await (const batch of tx.batches<{ value: number }>(numbers, size))
        found.push(batch.map(({ value }) => value));
      return found;
    });
  expect(await sizes(2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(await sizes(5)).toEqual([[1, 2, 3, 4, 5]]);
  expect(await sizes(9)).toEqual([[1, 2, 3, 4, 5]]);
});

test('batches contain the rows of the start of the query, although the transaction changes them meanwhile', async () => {
  const seen = await transact(client, async (tx) => {
    await tx.$executeRaw(sql`create temporary table item on commit drop as ${numbers}`);
    const found: number[] = [];
    for await (const batch of tx.batches<{ value: number }>(sql`select value from item order by value`, 1)) {
      found.push(...batch.map(({ value }) => value));
      await tx.$executeRaw(sql`update item set value = value + 100`);
    }
    return found;
  });
  expect(seen).toEqual([1, 2, 3, 4, 5]);
});

test('after a loop over batches ends early, the transaction can read another result', async () => {
  const values = await transact(client, async (tx) => {
    for await (const _ of tx.batches(numbers, 2)) break;
    const found: unknown[] = [];
    for await (const batch of tx.batches(sql`select 'a' as name`, 2)) found.push(...batch);
    return found;
  });
  expect(values).toEqual([{ name: 'a' }]);
});

test('the error of a query that fails between batches is that of the query', async () => {
  const read = transact(client, async (tx) => {
    for await (const _ of tx.batches(sql`select 1 / (3 - value) from generate_series(1, 5) as value`, 1));
  });
  await expect(read).rejects.toThrow('division by zero');
});
