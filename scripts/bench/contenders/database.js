// What the contenders that write their own SQL share: a pool as large as the gateway's, and named prepared statements.
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

/** Rows of a statement that PostgreSQL parses and plans once a connection. */
export const read = async (name, text, values) => (await pool.query({ name, text, values })).rows;
