// The package has no declarations, although its package.json states a file for them.
declare module 'http-cache-semantics' {
  export default class CachePolicy {
    constructor(
      request: { url: string; method: string; headers: Record<string, string> },
      response: { status: number; headers: Record<string, string> },
      options: { shared: boolean; cacheHeuristic: number },
    );
    storable(): boolean;
    /** In seconds. */
    maxAge(): number;
    /** In seconds. */
    age(): number;
  }
}
