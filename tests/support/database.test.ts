import pg from 'pg';
import { expect, test } from 'vitest';
import { createTestDatabase } from './database.ts';

const database = await createTestDatabase();
const second = await createTestDatabase();

test('creates a separate database for each call', async () => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query('select current_database() as name');
  await client.query('create table only_here ()');
  await client.end();
  expect(rows).toEqual([{ name: database.name }]);
  expect(second.name).not.toBe(database.name);
});

test('reports an open connection and still drops the database', async () => {
  const client = new pg.Client({ connectionString: second.url, application_name: 'forgotten' });
  client.on('error', () => {});
  await client.connect();
  await expect(second.drop()).rejects.toThrow(/left 1 connections open: forgotten, idle/);
});
