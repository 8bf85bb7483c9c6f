import { expect, test } from 'vitest';
import { parseByteSize } from '../src/byte-size.ts';

test.each([
  ['0', 0],
  ['67108864', 67_108_864],
  ['64MB', 64_000_000],
  ['64MiB', 67_108_864],
  ['512kB', 512_000],
  ['512KiB', 524_288],
  ['2 GiB', 2_147_483_648],
  ['3GB', 3_000_000_000],
  ['1024 B', 1_024],
  [' 64mb ', 64_000_000],
])('%s is %i bytes', (text, bytes) => {
  expect(parseByteSize(text)).toBe(bytes);
});

test.each(['', 'MB', '64 megabytes', '64M', '64iB', '-1', '1e6', '1.5GB', '9007199254740993', '64MB64'])(
  '%j is not a size',
  (text) => {
    expect(parseByteSize(text)).toBeNull();
  },
);
