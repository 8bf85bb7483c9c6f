import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { controlsTransaction, splitStatements } from '../../../src/store/migrations/statements.ts';

const texts = (sql: string) => splitStatements(sql).map(({ text }) => text);

describe('a semicolon ends a statement', () => {
  test('except for the last one; empty statements are ignored', () => {
    expect(texts('select 1; ;\n-- nothing\n; select 2 ')).toEqual(['select 1', 'select 2']);
    expect(texts('')).toEqual([]);
    expect(texts('-- only a comment')).toEqual([]);
  });

  test.each([
    ['a string', "select 'a;b', 'it''s; fine'"],
    ['a string with a backslash at its end', "select 'a\\'"],
    ['an escape string', "select E'a\\';b''c;', e'\\\\'"],
    ['a quoted name', 'select 1 as "a;b""c;"'],
    ['a line comment', 'select 1 -- not; here\n + 2'],
    ['nested block comments', 'select /* a; /* b; */ c; */ 1'],
    ['a dollar-quoted body', 'do $$ begin perform 1; end; $$'],
    ['a tagged dollar quote around another', "do $body$ begin execute $$select ';'$$; end; $body$"],
    ['a dollar quote with a tag beyond ASCII', 'select $é$;$é$'],
    ['parentheses', 'create rule r as on insert to t do also (delete from a; delete from b)'],
    [
      'a function body',
      'create or replace function f() returns int begin atomic select case when true then 1 else 2 end; select 3; end',
    ],
  ])('but not in %s', (_, statement) => {
    expect(texts(`${statement};\nselect 2;`)).toEqual([statement, 'select 2']);
  });

  test('a dollar sign within an identifier does not start a quote', () => {
    expect(texts('select a$b$c; select $1; select d$b$e')).toEqual([
      'select a$b$c',
      'select $1',
      'select d$b$e',
    ]);
  });

  test('an unclosed quote or comment extends to the end', () => {
    for (const open of ["'a; b", '"a; b', '$$a; b', '/* a; b', "E'a\\'; b"]) {
      expect(splitStatements(`select 1; select 2 ${open}`)).toHaveLength(2);
    }
  });
});

test('statements have their offset', () => {
  const sql = '-- first\nselect 1;\n\n/* second */ select 2;';
  const statements = splitStatements(sql);
  expect(statements.map(({ start, text }) => sql.slice(start, start + text.length))).toEqual([
    'select 1',
    'select 2',
  ]);
});

test('for any text, the statements are parts of it, in order, without overlap', () => {
  const piece = fc.constantFrom(
    "'",
    '"',
    '$$',
    '$a$',
    ';',
    '--',
    '/*',
    '*/',
    '\n',
    'E',
    ' ',
    'begin',
    '(',
    ')',
    'é',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const sql = pieces.join('');
      let end = 0;
      for (const { start, text } of splitStatements(sql)) {
        expect(start).toBeGreaterThanOrEqual(end);
        expect(sql.slice(start, start + text.length)).toBe(text);
        end = start + text.length;
      }
    }),
  );
});

test('recognises statements that begin or end a transaction', () => {
  const verdicts = (sql: string) => splitStatements(sql).map(controlsTransaction);
  expect(
    verdicts(
      'BEGIN; start transaction; commit; end; rollback; abort; rollback and chain; prepare transaction $$a$$',
    ),
  ).not.toContain(false);
  expect(
    verdicts(
      'savepoint a; rollback to a; rollback to savepoint a; rollback work to a; release a; prepare p as select 1; select 1',
    ),
  ).not.toContain(true);
});
