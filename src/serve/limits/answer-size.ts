import type { ExecutionResult } from 'graphql';

/** The maximum number of bytes of JSON in UTF-8 for one UTF-16 code unit, as in `\u0001`. */
const MAX_PER_UNIT = 6;

/**
 * Returns whether a result has more bytes as JSON than a limit. The bytes are counted without serialising the result: a
 * result in which many fields refer to the same text is small in memory but may take gigabytes as JSON. Counting ends
 * at the limit.
 */
export function isLarger(result: ExecutionResult, limit: number): boolean {
  let units = 0;
  const least = count(result, limit, (text) => {
    units += text.length;
    return text.length + 2;
  });
  if (least > limit) return true;
  // Most results are far below the limit, even if each character takes the maximum number of bytes.
  if (least + (MAX_PER_UNIT - 1) * units <= limit) return false;
  return count(result, limit, (text) => Buffer.byteLength(JSON.stringify(text))) > limit;
}

/**
 * Counts the bytes of a value as JSON. `ofText` returns the number of bytes of a string. If the value has more bytes
 * than the limit, the result is any number above the limit.
 */
function count(root: unknown, limit: number, ofText: (text: string) => number): number {
  let bytes = 0;
  add(root);
  return bytes;

  function add(value: unknown): void {
    if (typeof value === 'string') bytes += ofText(value);
    else if (typeof value === 'object' && value !== null) addObject(value);
    else bytes += (JSON.stringify(value) ?? 'null').length;
  }

  function addObject(value: object): void {
    if (Array.isArray(value)) addItems(value);
    else if ('toJSON' in value && typeof value.toJSON === 'function') add(value.toJSON());
    else addMembers(value);
  }

  function addItems(items: readonly unknown[]): void {
    bytes += Math.max(2, items.length + 1);
    for (const item of items) {
      if (bytes > limit) return;
      add(item);
    }
  }

  function addMembers(value: object): void {
    bytes += 1;
    let empty = true;
    for (const [key, member] of Object.entries(value)) {
      if (member === undefined) continue;
      if (bytes > limit) return;
      empty = false;
      bytes += ofText(key) + 2;
      add(member);
    }
    if (empty) bytes += 1;
  }
}
