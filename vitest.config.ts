import { defineConfig } from 'vitest/config';
import { builtExtractorThreads } from './tests/support/built-extractor-threads.ts';
import LongestFirst from './tests/support/longest-first.ts';

export default defineConfig({
  // Vite would load graphql's ES modules, while packages load its CommonJS: two copies, each of which rejects the
  // other's objects.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  plugins: [builtExtractorThreads],
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    pool: 'forks',
    // One worker more than a machine with two cores has, because many tests wait for the processes that they start.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // Test files of one worker share its modules: loading the schema and the gazetteers for each file took longer than
    // many of the tests. Modules therefore must not keep state for one file; call hooks from functions, not modules.
    isolate: false,
    // Imports of CommonJS packages are those of Node.js. The proxies of Vitest, which also accept other imports, run for
    // each use of an imported name.
    deps: { interopDefault: false },
    // Most code of the tests runs too briefly to repay its optimisation, and garbage collection would visit the modules
    // of all files again and again. Without these options, property tests take 40 percent more CPU time.
    execArgv: [
      '--min-semi-space-size=64',
      '--max-semi-space-size=64',
      '--initial-old-space-size=512',
      '--interrupt-budget=1000000',
    ],
    reporters: ['default', './tests/support/summary-reporter.ts'],
    // Tests that start servers take seconds on a machine with few cores.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/store/generated/**'],
      reporter: ['text-summary', 'html', 'json-summary'],
    },
  },
});
