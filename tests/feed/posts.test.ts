import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { articleOf, readFeed } from '../../src/feed/index.ts';
import type { Article } from '../../src/model/article.ts';

const TEXT = 'The council of Bremen approved the budget for 2025 on Tuesday.';
const yaml = (fields: string, body = TEXT): string => `---\n${fields}\n---\n\n${body}\n`;

/** Posts as the generators create them, or as people write them, and the fields that are expected. */
const POSTS: Readonly<Record<string, readonly [content: string, expected: Partial<Article>]>> = {
  'hugo/budget.md': [
    `+++\ndate = '2024-08-20T14:05:00+02:00'\ndraft = false\ntitle = 'Budget Approved'\n+++\n\n${TEXT}`,
    { headline: 'Budget Approved', publishedAt: new Date('2024-08-20T12:05:00Z') },
  ],
  'hugo/dates.md': [
    `+++\ntitle = "Budget"\ndate = 2024-08-20\nlastmod = 2024-08-21\ntags = ["budget", "council"]\ncategories = ["politics"]\n[params]\nauthor = "A. Reporter"\n+++\n${TEXT}`,
    { publishedAt: new Date('2024-08-20'), topics: ['budget', 'council', 'politics'].map(topic) },
  ],
  'hugo/yaml.md': [
    yaml(
      'title: "Budget"\ndate: 2024-08-20T14:05:00+02:00\nauthor: A. Reporter\nslug: budget\nweight: 1\nurl: /news/budget/',
    ),
    { byline: 'A. Reporter', url: null, metadata: { slug: 'budget', weight: '1', url: '/news/budget/' } },
  ],
  'hugo/shortcodes.md': [
    yaml(
      'title: Budget\ndate: 2024-08-20',
      `{{< youtube w7Ft2ymGmfc >}}\n\n{{% notice note %}}\n${TEXT}\n{{% /notice %}}\n\n<!--more-->\n\n{{< figure src="a.jpg" caption="The hall" >}}`,
    ),
    { body: TEXT },
  ],
  'hugo/json.md': [
    `;;;\n{"title": "Budget", "date": "2024-08-20", "authors": ["A. Reporter", "B. Writer"]}\n;;;\n${TEXT}`,
    { byline: 'A. Reporter, B. Writer' },
  ],
  'jekyll/2024-08-20-budget-approved.md': [
    yaml(
      'layout: post\ntitle:  "Budget approved"\ncategories: politics council',
      `${TEXT}\n{: .lead}\n\n{% include figure.html %}`,
    ),
    { headline: 'Budget approved', publishedAt: new Date('2024-08-20'), body: TEXT },
  ],
  'jekyll/2024-08-21-budget.markdown': [
    yaml(
      'layout: post\ntitle: Budget\ndate: 2024-08-20 14:05:00 +0200\npermalink: /budget\nauthor: a_reporter\ntags: [budget]',
    ),
    { publishedAt: new Date('2024-08-20T12:05:00Z'), url: null, topics: [topic('budget')] },
  ],
  'jekyll/2024-08-22-liquid.md': [
    yaml(
      'title: Budget\ncomments: true',
      `${TEXT}\n\n{% comment %} Check the {{ site.data }} {% endcomment %}\n\n{{ page.date | date: "%Y" }}`,
    ),
    { body: TEXT, publishedAt: new Date('2024-08-22') },
  ],
  'astro/budget.md': [
    yaml(
      "title: 'Budget approved'\ndescription: 'What it means'\npubDate: 'Aug 20 2024'\nheroImage: '/blog.jpg'",
    ),
    {
      publishedAt: new Date('2024-08-20'),
      metadata: { description: 'What it means', heroImage: '/blog.jpg' },
    },
  ],
  'astro/starlight.mdx': [
    yaml(
      'title: Budget\npubDatetime: 2024-08-20T14:05:00Z\nauthor:\n  name: A. Reporter\n  url: https://news.example/a\nfeatured: false\ndraft: false\ntags:\n  - budget',
    ),
    { byline: 'A. Reporter', topics: [topic('budget')], publishedAt: new Date('2024-08-20T14:05:00Z') },
  ],
  'eleventy/budget.md': [
    yaml(
      'title: Budget\ndate: 2024-08-20\ntags:\n  - posts\n  - budget\nlayout: layouts/post.njk',
      `${TEXT}\n\n{# An editor's note. #}\n{% image "hall.jpg" %}`,
    ),
    { body: TEXT, topics: ['posts', 'budget'].map(topic) },
  ],
  'eleventy/json.md': [
    `---json\n{\n  "title": "Budget",\n  "date": "2024-08-20",\n  "eleventyExcludeFromCollections": true\n}\n---\n${TEXT}`,
    { headline: 'Budget' },
  ],
  'hand/2024-08-19-title.md': [
    `# Budget approved\n\n${TEXT}`,
    { headline: 'Budget approved', publishedAt: new Date('2024-08-19') },
  ],
  'hand/2024-08-20.md': [
    `Budget approved\n===============\n\n${TEXT}`,
    { headline: 'Budget approved', body: TEXT },
  ],
  'hand/written.md': [
    yaml(
      'Title: Budget approved\nDate: Tuesday, August 20, 2024\nBy: A. Reporter\nPublisher: Bremen Weekly\nLink: https://news.example/budget',
    ),
    { source: 'Bremen Weekly', byline: 'A. Reporter', url: 'https://news.example/budget' },
  ],
  'hand/colon.md': [
    yaml('title: "Council: budget approved"\npublished: true\npublished_at: 2024-08-20T14:05Z\nlang: en_GB'),
    {
      headline: 'Council: budget approved',
      language: 'en-GB',
      publishedAt: new Date('2024-08-20T14:05:00Z'),
    },
  ],
  'hand/20240820-notes.txt': [`Budget approved\n\n${TEXT}`, { headline: 'Budget approved', body: TEXT }],
  'hand/german.md': [
    yaml(
      'title: Haushalt beschlossen\ndate: 20.8.2024',
      'Die Bürgerschaft hat am Dienstag den Haushalt für das kommende Jahr beschlossen. Die Opposition stimmte dagegen.',
    ),
    { language: 'de' },
  ],
};

function topic(name: string): Article['topics'][number] {
  return { name, scheme: null, code: null };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

test('reads posts of Hugo, Jekyll, Astro and Eleventy, and hand-written ones', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-posts-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const articles = new Map<string, Article>();
  for (const [name, [content]] of Object.entries(POSTS)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  for await (const { position, content } of readFeed([folder], { format: null, map: {}, stdin: nothing() })) {
    if (content instanceof Error) throw new Error(`${position.path}: ${content.message}`);
    if ('skipped' in content) throw new Error(`${position.path}: ${content.skipped}`);
    const { article, warnings } = articleOf(content, { source: 'Example News', language: null });
    expect(warnings, position.path).toEqual([]);
    articles.set(position.path.slice(folder.length + 1), article);
  }
  expect([...articles.keys()].sort()).toEqual(Object.keys(POSTS).sort());
  for (const [name, [, expected]] of Object.entries(POSTS))
    expect(articles.get(name), name).toMatchObject(expected);
});
