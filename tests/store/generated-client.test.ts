import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the committed Prisma client matches prisma/schema.prisma', () => {
  const inlined = /"inlineSchema": ("(?:[^"\\]|\\.)*")/.exec(
    read('src/store/generated/internal/class.ts'),
  )?.[1];
  expect(inlined, 'no inlined schema in the generated client').toBeDefined();
  // Prisma aligns the columns of the inlined schema.
  const words = (schema: string) => schema.replace(/[ \t]+/g, ' ');
  expect(words(JSON.parse(inlined!)), 'run `npm run db:generate` and commit what it writes').toBe(
    words(read('prisma/schema.prisma')),
  );
});

test('the Prisma CLI has the version of the installed client', () => {
  const cli = JSON.parse(read('scripts/prisma/package.json'));
  const lock = JSON.parse(read('package-lock.json'));
  expect(lock.packages['node_modules/@prisma/client'].version).toBe(cli.dependencies.prisma);
});
