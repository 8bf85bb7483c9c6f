import { readFileSync } from 'node:fs';
import { buildSchema, findDangerousChanges } from 'graphql';
import { expect, test } from 'vitest';
import { federate } from '../../src/graph/federation/federation.ts';
import { printSdl } from '../../src/graph/federation/print-sdl.ts';
import { createSchema } from '../../src/graph/schema.ts';
import { packagePath } from '../../src/package-path.ts';
import { unannouncedBreaks } from './breaking-changes.ts';

const read = (path: string): string => readFileSync(packagePath(path), 'utf8');

const changelog = read('CHANGELOG.md');
const released = buildSchema(read('tests/contract/released-schema.graphql'));
const current = buildSchema(printSdl(federate(createSchema(), { strict: false })));

test('the changelog lists every change that breaks a query of the last release', async ({ annotate }) => {
  for (const { description } of findDangerousChanges(released, current))
    await annotate(description, 'warning');
  expect(
    unannouncedBreaks(released, current, changelog),
    'These changes break queries of the last release. Restore and deprecate what they remove, with the version or the date of the removal. Or add these lines to CHANGELOG.md under "## [Unreleased]", "### Breaking", each with the replacement.',
  ).toEqual([]);
});

test('a removed field is reported until the changelog lists it', () => {
  const old = buildSchema(
    'type Query { article: Article, count: Int, other: Int } type Article { byline: String, id: ID! }',
  );
  const next = buildSchema(
    'type Query { article: Article, count: String, other: Int } type Article { id: ID! }',
  );
  const entry = (breaks: string) =>
    `# Changelog\n\n## [Unreleased]\n\n### Breaking\n\n${breaks}\n\n## [0.1.0]\n`;
  expect(unannouncedBreaks(old, old, entry(''))).toEqual([]);
  expect(unannouncedBreaks(old, next, entry(''))).toEqual([
    '- Query.count changed type from Int to String.',
    '- Article.byline was removed.',
  ]);
  const named = '- Article.byline was removed. Use `authors`.';
  expect(unannouncedBreaks(old, next, entry(named))).toEqual([
    '- Query.count changed type from Int to String.',
  ]);
  // Breaking changes of an older version do not count.
  expect(unannouncedBreaks(old, next, `${entry('')}### Breaking\n\n${named}\n`)).toHaveLength(2);
  expect(unannouncedBreaks(old, next, '# Changelog\n')).toHaveLength(2);
});

test('the changelog begins with the unreleased changes, followed by the version of the package', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const headings = [...changelog.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading!);
  expect(headings[0]).toBe('[Unreleased]');
  expect(headings[1]).toMatch(new RegExp(`^\\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d$`));
});
