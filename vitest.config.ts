import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's ES modules and the packages its CommonJS: two copies, whose errors do not know each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    pool: 'forks',
    reporters: ['default', './tests/support/summary-reporter.ts'],
    // A test that starts servers of its own may take seconds where cores are few.
    testTimeout: 20_000,
    hookTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/store/generated/**'],
      reporter: ['text-summary', 'html', 'json-summary'],
    },
  },
});
