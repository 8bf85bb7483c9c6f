import pg from 'pg';
import { expect, test } from 'vitest';
import { createTestDatabase } from './database.ts';

const database = await createTestDatabase();
const second = await createTestDatabase();

test('each file gets a database of its own', async () => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query('select current_database() as name');
  await client.query('create table only_here ()');
  await client.end();
  expect(rows).toEqual([{ name: database.name }]);
  expect(second.name).not.toBe(database.name);
});

test('a connection left open is reported, and the database is dropped all the same', async () => {
  const client = new pg.Client({ connectionString: second.url, application_name: 'forgotten' });
  client.on('error', () => {});
  await client.connect();
  await expect(second.drop()).rejects.toThrow(/left 1 connections open: forgotten, idle/);
});
