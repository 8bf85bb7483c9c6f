// The connection pool of the contenders with hand-written SQL. It has as many connections as the pool of the gateway.
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

/** Runs a named prepared statement and returns its rows. PostgreSQL parses the statement once for each connection. */
export const read = async (name, text, values) => (await pool.query({ name, text, values })).rows;
