import { expect, test } from 'vitest';
import { parseArticleFile } from '../../src/feed/article-file.ts';

const REQUIRED = 'headline: H\npublishedAt: 2024-08-20\nsource: S\n';
const parse = (frontMatter: string, body = 'A body.') =>
  parseArticleFile(Buffer.from(`---\n${frontMatter}---\n\n${body}\n`));
const articleOf = (frontMatter: string) => parse(frontMatter).article;

test('an id is text, and a number is the text that was written', () => {
  expect(articleOf(REQUIRED).sourceId).toBeNull();
  expect(articleOf(`${REQUIRED}id:\n`).sourceId).toBeNull();
  expect(articleOf(`${REQUIRED}id: tag:example.org,2024:1\n`).sourceId).toBe('tag:example.org,2024:1');
  expect(articleOf(`${REQUIRED}id: 42\n`).sourceId).toBe('42');
  expect(articleOf(`${REQUIRED}id: 007\n`).sourceId).toBe('007');
  expect(articleOf(`${REQUIRED}id: 0x1F\n`).sourceId).toBe('0x1F');
  expect(articleOf(`${REQUIRED}id: 12345678901234567890\n`).sourceId).toBe('12345678901234567890');
});

test.each([
  ['id: ""', '`id` must be text of 1 to 200 characters (got "").'],
  ['id: [1]', '`id` must be text (got ["1"]).'],
  [
    `id: ${'x'.repeat(201)}`,
    `\`id\` must be text of 1 to 200 characters (got "${'x'.repeat(59)}…, 201 characters).`,
  ],
  ['url: ftp://example.org', '`url` must be an http or https URL (got "ftp://example.org").'],
  ['language: English!', '`language` must be a BCP 47 language tag, for example en (got "English!").'],
  ['byline: { name: A }', '`byline` must be text (got {"name":"A"}).'],
])('%s is refused with the value received', (entry, message) => {
  expect(() => parse(`${REQUIRED}${entry}\n`)).toThrow(
    expect.objectContaining({ code: 'FRONT_MATTER_INVALID', message }),
  );
});

test('a headline and a source that look like numbers or truth values are text', () => {
  const article = articleOf('headline: 1984\npublishedAt: 2024-08-20\nsource: true\nbyline: 1.50\n');
  expect(article).toMatchObject({ headline: '1984', source: 'true', byline: '1.50' });
});

test('a value that is missing is said to be missing', () => {
  expect(() => parse('headline: H\nsource: S\n')).toThrow(
    expect.objectContaining({
      code: 'FRONT_MATTER_INVALID',
      message: '`publishedAt` is missing. Add it, for example 2024-08-20T12:00:00Z.',
    }),
  );
  expect(() => parse('headline:\npublishedAt: 2024-08-20\nsource: S\n')).toThrow(
    expect.objectContaining({
      code: 'HEADLINE_MISSING',
      message: '`headline` is missing. Add it, for example Leaders meet in Geneva.',
    }),
  );
  expect(() => parse('language: en\n')).toThrow(
    /`headline` is missing.* `publishedAt` is missing.* `source` is missing/,
  );
});

test('a value that is invalid is said to be invalid', () => {
  expect(() => parse('headline: H\npublishedAt: 20.8.2024\nsource: S\n')).toThrow(
    '`publishedAt` must be an ISO 8601 date, or a date with a time and a zone, for example 2024-08-20T12:00:00Z (got "20.8.2024").',
  );
  const long = 'x'.repeat(501);
  expect(() => parse(`headline: ${long}\npublishedAt: 2024-08-20\nsource: S\n`)).toThrow(
    /^`headline` must be text of 1 to 500 characters \(got "x+…, 501 characters\)\.$/,
  );
});

test('a missing key whose value is under an unknown one is named together with it', () => {
  expect(() => parse('title: H\npublishedAt: 2024-08-20\nsource: S\n')).toThrow(
    '`headline` is missing, and `title` is not a known key. Rename it to `headline`.',
  );
});

test.each([
  ['author', 'byline'],
  ['Authors', 'byline'],
  ['link', 'url'],
  ['guid', 'id'],
  ['ID', 'id'],
  ['bylin', 'byline'],
  ['sectoin', 'section'],
  ['lang', 'language'],
])('the unknown key %s is a warning that suggests %s', (key, known) => {
  expect(parse(`${REQUIRED}${key}: x\n`).warnings).toEqual([
    `The front-matter key \`${key}\` is unknown and was ignored. Did you mean \`${known}\`?`,
  ]);
});

test('an unknown key that is like no other is a warning that lists the known ones', () => {
  const { article, warnings } = parse(`${REQUIRED}tags: [a, b]\ntitle: Another\n`);
  expect(article.headline).toBe('H');
  expect(warnings).toEqual(
    ['tags', 'title'].map(
      (key) =>
        `The front-matter key \`${key}\` is unknown and was ignored. Known keys are id, headline, publishedAt, source, url, byline, section, language.`,
    ),
  );
  expect(parse(REQUIRED).warnings).toEqual([]);
});

test('keys of any kind are warnings, and a long one is cut', () => {
  for (const key of ['constructor', 'toString', '"\\e[31mred"', 'k'.repeat(1_000)]) {
    const { article, warnings } = parse(`${REQUIRED}${key}: x\n`);
    expect(article.headline).toBe('H');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^The front-matter key `[^`\p{Cc}]{1,60}` is unknown and was ignored\. /u);
  }
});

test('front matter that is not a YAML mapping is refused', () => {
  for (const yaml of ['headline: [\n', '- a\n', 'just text\n', 'a: 1\na: 2\n', 'a: &x 1\nb: *x\n'])
    expect(() => parse(yaml)).toThrow(
      expect.objectContaining({
        code: 'FRONT_MATTER_INVALID',
        message: expect.stringMatching(/^The front matter is not valid YAML: ./),
      }),
    );
});
