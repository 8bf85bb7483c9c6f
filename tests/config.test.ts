import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

const faultOf = (env: Record<string, string>, flags?: Record<string, string>): string => {
  try {
    readConfig(env, flags);
  } catch (error) {
    expect(error).toMatchObject({ name: 'DatelineError', code: 'CONFIG_INVALID' });
    return (error as Error).message;
  }
  return expect.unreachable('the configuration was accepted');
};

describe('an invalid value', () => {
  test.each([
    ['PORT', 'http', 'must be a whole number from 0 to 65535'],
    ['PORT', '65536', 'must be a whole number from 0 to 65535'],
    ['PORT', ' ', 'must be a whole number from 0 to 65535'],
    ['WORKERS', '0', 'must be a whole number from 1 to 1000'],
    ['WORKERS', '1e2', 'must be a whole number from 1 to 1000'],
    ['HTTP_MAX_AGE', '1.5', 'must be a whole number of at least 0'],
    ['LOG_FORMAT', 'xml', 'must be one of json, pretty'],
    ['LOG_LEVEL', 'loud', 'must be one of trace, debug, info, warn, error, fatal, silent'],
    ['SUBGRAPH', 'maybe', 'must be true or false'],
    ['HOST', '  ', 'must not be blank'],
    ['ROW_CACHE_BYTES', '64 megs', 'must be a number of bytes such as 67108864, 64MB or 64MiB'],
    ['MAX_REQUEST_BYTES', '1kB', 'must be at least 1024 bytes'],
  ])('is reported with its rule: %s=%s', (name, value, rule) => {
    expect(faultOf({ [name]: value })).toBe(
      `Fix these environment variables: ${name} ${rule} (got ${JSON.stringify(value)}).`,
    );
  });

  test('reports the variable that another one requires', () => {
    expect(faultOf({ ONLY_TRUSTED_DOCUMENTS: 'true' })).toBe(
      'Fix these environment variables: ONLY_TRUSTED_DOCUMENTS requires a folder or a manifest of trusted documents: add --trusted-documents PATH, or set TRUSTED_DOCUMENTS.',
    );
  });

  test('is reported together with other invalid values', () => {
    expect(faultOf({ PORT: '-1', WORKERS: 'all' })).toMatch(
      /PORT .*\(got "-1"\); WORKERS .*\(got "all"\)\.$/,
    );
  });

  test('of an option is reported with the name of the option', () => {
    expect(faultOf({ WORKERS: 'abc', PORT: 'x' }, { WORKERS: '--workers' })).toBe(
      '--workers must be a whole number from 1 to 1000 (got "abc"). ' +
        'Fix these environment variables: PORT must be a whole number from 0 to 65535 (got "x").',
    );
  });

  test('is truncated in the message', () => {
    expect(faultOf({ LOG_LEVEL: 'x'.repeat(10_000) }).length).toBeLessThan(400);
  });
});

test('sizes can have a unit', () => {
  const { ROW_CACHE_BYTES, RESPONSE_CACHE_BYTES, MAX_REQUEST_BYTES } = readConfig({
    ROW_CACHE_BYTES: '64MB',
    RESPONSE_CACHE_BYTES: '64MiB',
    MAX_REQUEST_BYTES: '512kB',
  });
  expect({ ROW_CACHE_BYTES, RESPONSE_CACHE_BYTES, MAX_REQUEST_BYTES }).toEqual({
    ROW_CACHE_BYTES: 64_000_000,
    RESPONSE_CACHE_BYTES: 67_108_864,
    MAX_REQUEST_BYTES: 512_000,
  });
});

test('an empty variable counts as unset', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' })).toEqual(readConfig({}));
});

describe('DATABASE_URL', () => {
  test.each([
    'postgresql://user:password@host:5432/name',
    'postgres://host/name',
    'postgresql://[::1]:5432/name',
    'postgresql://user@[::1]/name',
    'postgresql://user:pass%23word@/name?host=%2Frun&port=5432',
    'postgresql://user:pa:ss@host/name',
  ])('accepts %s', (url) => {
    expect(readConfig({ DATABASE_URL: url }).DATABASE_URL).toBe(url);
  });

  const PORT =
    'must have a port from 1 to 65535; if the password contains one of the characters / ? #, it must be percent-encoded';
  const URL = 'must be a PostgreSQL URL such as postgresql://user:password@host:5432/name';
  test.each([
    ['postgresql://user:hunter2@host:abc/name', PORT, 'postgresql://user:***@host:abc/name'],
    ['postgresql://host:0/name', PORT, 'postgresql://host:0/name'],
    ['postgresql://host:65536/name', PORT, 'postgresql://host:65536/name'],
    ['postgresql://user:hunter2#1@host:5432/name', PORT, 'postgresql://user:***@host:5432/name'],
    ['postgresql://user:hunter2/@host/name', PORT, 'postgresql://user:***@host/name'],
    ['postgresql://host:x/name?password=hunter2&a=b', PORT, 'postgresql://host:x/name?password=***&a=b'],
    ['mysql://user:hunter2@localhost/news', URL, 'mysql://user:***@localhost/news'],
    ['postgresql://', URL, 'postgresql://'],
  ])('rejects %s without repeating its password', (url, rule, shown) => {
    expect(faultOf({ DATABASE_URL: url })).toBe(
      `Fix these environment variables: DATABASE_URL ${rule} (got "${shown}").`,
    );
  });
});
