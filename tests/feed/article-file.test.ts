import { expect, test } from 'vitest';
import { parseArticleFile } from '../../src/feed/article-file.ts';

const REQUIRED = 'headline: H\npublishedAt: 2024-08-20\nsource: S\n';
const parse = (frontMatter: string, body = 'A body.') =>
  parseArticleFile(Buffer.from(`---\n${frontMatter}---\n\n${body}\n`));
const articleOf = (frontMatter: string) => parse(frontMatter).article;

test('an id is text; a number is stored as it is written', () => {
  expect(articleOf(REQUIRED).sourceId).toBeNull();
  expect(articleOf(`${REQUIRED}id:\n`).sourceId).toBeNull();
  expect(articleOf(`${REQUIRED}id: tag:example.org,2024:1\n`).sourceId).toBe('tag:example.org,2024:1');
  expect(articleOf(`${REQUIRED}id: 42\n`).sourceId).toBe('42');
  expect(articleOf(`${REQUIRED}id: 007\n`).sourceId).toBe('007');
  expect(articleOf(`${REQUIRED}id: 0x1F\n`).sourceId).toBe('0x1F');
  expect(articleOf(`${REQUIRED}id: 12345678901234567890\n`).sourceId).toBe('12345678901234567890');
});

test.each([
  ['id: [1]', '`id` must be a string (got ["1"]). Correct it, or select another key with `--map id=KEY`.'],
  [
    `id: ${'x'.repeat(201)}`,
    `\`id\` must be a string of 1 to 200 characters (got "${'x'.repeat(59)}…, 201 characters).`,
  ],
  ['url: ftp://example.org', '`url` must be an http or https URL (got "ftp://example.org").'],
  ['language: English!', '`language` must be a BCP 47 language tag, for example en (got "English!").'],
  [
    'byline: { first: A }',
    '`byline` must be a name or a list of names (got {"first":"A"}). Correct it, or select another key with `--map byline=KEY`.',
  ],
])('rejects %s and reports the value received', (entry, message) => {
  expect(() => parse(`${REQUIRED}${entry}\n`)).toThrow(
    expect.objectContaining({ code: 'ARTICLE_INVALID', message }),
  );
});

test('a headline or source that looks like a number or a boolean is text', () => {
  const article = articleOf('headline: 1984\npublishedAt: 2024-08-20\nsource: true\nbyline: 1.50\n');
  expect(article).toMatchObject({ headline: '1984', source: 'true', byline: '1.50' });
});

test('reports a missing value as missing', () => {
  expect(() => parse('headline: H\nsource: S\n')).toThrow(
    expect.objectContaining({
      code: 'ARTICLE_INVALID',
      message: '`publishedAt` is missing. Add it, for example `publishedAt: 2024-08-20T12:00:00Z`.',
    }),
  );
  expect(() => parse('headline:\npublishedAt: 2024-08-20\nsource: S\n')).toThrow(
    expect.objectContaining({
      code: 'HEADLINE_MISSING',
      message: '`headline` is missing. Add it, for example `headline: Leaders meet in Geneva`.',
    }),
  );
  expect(() => parse('language: en\n')).toThrow(
    /`headline` is missing.* `publishedAt` is missing.* `source` is missing/,
  );
});

test('reports an invalid value as invalid', () => {
  expect(() => parse('headline: H\npublishedAt: soon\nsource: S\n')).toThrow(
    '`publishedAt` must be a date, for example 2024-08-20, 2024-08-20T12:00:00Z or 20 August 2024 (got "soon").',
  );
  const long = 'x'.repeat(501);
  expect(() => parse(`headline: ${long}\npublishedAt: 2024-08-20\nsource: S\n`)).toThrow(
    /^`headline` must be a string of 1 to 500 characters \(got "x+…, 501 characters\)\.$/,
  );
});

test.each([
  ['author: A', { byline: 'A' }],
  ['Authors: [A, { name: B }]', { byline: 'A, B' }],
  ['author: { name: A, url: "https://news.example/a" }', { byline: 'A' }],
  ['link: "https://news.example/1"', { url: 'https://news.example/1' }],
  ['url: /2024/geneva/', { url: null }],
  ['guid: 7', { sourceId: '7' }],
  ['ID: 7', { sourceId: '7' }],
  ['lang: de_AT', { language: 'de-AT' }],
  ['rubric: World', { section: 'World' }],
  [
    'tags: [Budget, Tax]\ncategories: World, Tax',
    {
      topics: ['Budget', 'Tax', 'World'].map((name) => ({ name, scheme: null, code: null })),
    },
  ],
])('reads the usual key of a site generator: %s', (entry, expected) => {
  const { article, warnings } = parse(`${REQUIRED}${entry}\n`);
  expect(article).toMatchObject(expected);
  expect(warnings).toEqual([]);
});

test('the first of several keys of one field is used; the others are metadata', () => {
  const { article, warnings } = parse(`${REQUIRED}title: Another\nlayout: post\n`);
  expect(article).toMatchObject({ headline: 'H', metadata: { title: 'Another', layout: 'post' } });
  expect(warnings).toEqual([]);
});

test('stores unknown keys as metadata with one warning, which suggests the similar field', () => {
  const { article, warnings } = parse(`${REQUIRED}sectoin: World\nmood: [calm]\n`);
  expect(article.metadata).toEqual({ sectoin: 'World', mood: ['calm'] });
  expect(warnings).toEqual([
    'Unknown keys were stored as metadata: `sectoin`, `mood`. Did you mean `section` instead of `sectoin`?',
  ]);
});

test('warns about unknown keys of any kind, and truncates long ones', () => {
  for (const key of ['constructor', 'toString', '"\\e[31mred"', 'k'.repeat(1_000)]) {
    const { article, warnings } = parse(`${REQUIRED}${key}: x\n`);
    expect(article.headline).toBe('H');
    expect(Object.keys(article.metadata)).toHaveLength(1);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^An unknown key was stored as metadata: `[^`\p{Cc}]{1,60}`\./u);
  }
});

test.each([
  ['headline: [\n', /: .* \(line \d+, column \d+\)\.$/],
  ['a: 1\na: 2\n', 'is not valid YAML: Map keys must be unique (line 3, column 1).'],
  ['a: &x 1\nb: *x\n', 'is not valid YAML: Alias resolution is disabled.'],
  [
    'byline: A\nheadline: Breaking: France wins\n',
    'is not valid YAML: a value with a colon must be in quotation marks, as in `headline: "Breaking: France wins"` (line 3, column 11).',
  ],
  ['headline: H:\nsource: S\n', /a value with a colon must be in quotation marks/],
  [
    'headline: H\n source: S\n',
    /Nested mappings are not allowed in compact mappings \(line 2, column 11\)\.$/,
  ],
  [`${'['.repeat(20_000)}\n`, 'is not valid YAML: it is nested too deeply.'],
  ['- a\n', /^The front matter must be lines of the form "key: value", .* \(got a list\)\.$/],
  ['just text\n', /^The front matter must be lines of the form "key: value", .* \(got a string\)\.$/],
])('rejects front matter that is not a YAML mapping: %.40j', (yaml, message) => {
  expect(() => parse(yaml)).toThrow(
    expect.objectContaining({
      code: 'FRONT_MATTER_INVALID',
      message: typeof message === 'string' ? `The front matter ${message}` : expect.stringMatching(message),
    }),
  );
});

test('reports front matter without its closing line', () => {
  for (const text of [`---\n${REQUIRED}\nA body.\n`, '---\n', '---'])
    expect(() => parseArticleFile(Buffer.from(text))).toThrow(
      'The front matter has no closing line. Add a line `---` between it and the text of the article.',
    );
  expect(() => parseArticleFile(Buffer.from(`--- x\n---\n${REQUIRED}---\n\nA body.\n`))).toThrow(
    'The file has no front matter',
  );
});
