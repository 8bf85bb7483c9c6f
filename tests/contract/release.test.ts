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

test('no query of the last release breaks unannounced', async ({ annotate }) => {
  for (const { description } of findDangerousChanges(released, current))
    await annotate(description, 'warning');
  expect(
    unannouncedBreaks(released, current, changelog),
    'These changes break queries of the last release. Keep what was there and deprecate it, with the version or day it goes; or, if it must go now, add these lines to CHANGELOG.md under "## [Unreleased]", "### Breaking", each with what to ask instead.',
  ).toEqual([]);
});

test('a removed field is found, until the changelog names it', () => {
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
  const named = '- Article.byline was removed. Ask for `authors`.';
  expect(unannouncedBreaks(old, next, entry(named))).toEqual([
    '- Query.count changed type from Int to String.',
  ]);
  // What an older version broke says nothing of the next.
  expect(unannouncedBreaks(old, next, `${entry('')}### Breaking\n\n${named}\n`)).toHaveLength(2);
  expect(unannouncedBreaks(old, next, '# Changelog\n')).toHaveLength(2);
});

test('the changelog has what comes on top, and then the version of the package', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const headings = [...changelog.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading!);
  expect(headings[0]).toBe('[Unreleased]');
  expect(headings[1]).toMatch(new RegExp(`^\\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d$`));
});
