// The connection pool of the contenders with hand-written SQL. It is as large as the gateway's.
import pg from 'pg';

const { builtins } = pg.types;
const parsers = { [builtins.TIMESTAMPTZ]: (text) => new Date(text).toISOString() };

export const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  types: {
    getTypeParser: (oid, format) => parsers[oid] ?? pg.types.getTypeParser(oid, format),
  },
});

/** Runs a named prepared statement, which PostgreSQL parses once for each connection, and returns its rows. */
export const read = async (name, text, values) => (await pool.query({ name, text, values })).rows;
