import { expect, test } from 'vitest';
import { statementNames } from '../../../src/store/read/named-statement.ts';

test('equal SQL gets the same name, different SQL another one', () => {
  const named = statementNames(10);
  expect(named('articles', 'select 1')).toEqual({ name: 'articles_0', text: 'select 1', quick: false });
  expect(named('articles', 'select 2').name).toBe('articles_1');
  expect(named('articles', 'select 1').name).toBe('articles_0');
});

test('statements beyond the maximum are not prepared', () => {
  const named = statementNames(2);
  named('articles', 'select 1');
  named('articles', 'select 2');
  expect(named('articles', 'select 3')).toMatchObject({ name: 'articles', prepared: false });
  expect(named('articles', 'select 2')).not.toHaveProperty('prepared');
});
