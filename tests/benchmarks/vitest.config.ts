import base from '../../vitest.config.ts';

/** Assertions on heap sizes. They depend on the Node.js version and are not part of the test command. */
export default { ...base, test: { ...base.test, include: ['tests/benchmarks/*.bench.ts'] } };
