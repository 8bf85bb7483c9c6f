import type { FormatSamples } from './format-samples.ts';

const BODY = 'The council approved the budget for 2025 on Tuesday.\n';
const post = (frontMatter: string, body = BODY): string => `---\n${frontMatter}---\n\n${body}`;
const REQUIRED = 'title: Budget approved\ndate: 2024-08-20\n';

export const MARKDOWN_SAMPLES: FormatSamples = {
  format: 'markdown',
  source: 'Example News',
  wellFormed: [
    {
      name: 'a post of Hugo with TOML',
      content: `+++\ntitle = "Budget approved"\ndate = 2024-08-20T14:05:00+02:00\ndraft = false\ntags = ["budget", "council"]\nweight = 10\n[params]\n  featured = true\n+++\n\n{{< figure src="hall.jpg" >}}\n\n${BODY}`,
      records: ['Budget approved'],
    },
    {
      name: 'a post of Jekyll, with the date in its name',
      path: '2024-08-20-budget-approved.markdown',
      content: post(
        'layout: post\ntitle: "Budget approved"\ncategories: [council]\n',
        `{% include ad.html %}\n${BODY}`,
      ),
      records: ['Budget approved'],
    },
    {
      name: 'a post of Astro',
      path: 'budget.mdx',
      content: post(
        'title: Budget approved\ndescription: What it means\npubDate: Aug 20 2024\nheroImage: ../hall.jpg\nauthor:\n  name: A. Reporter\n',
      ),
      records: ['Budget approved'],
    },
    {
      name: 'a post of Eleventy with JSON',
      content: `---json\n{"title": "Budget approved", "date": "2024-08-20", "tags": "council"}\n---\n${BODY}`,
      records: ['Budget approved'],
    },
    {
      name: 'a text with a heading and without front matter, with Windows line ends',
      path: '2024-08-20.md',
      content: `# Budget *approved*\r\n\r\n${BODY}`,
      records: ['Budget approved'],
    },
    {
      name: 'the fields of an article, in Windows-1252',
      content: Buffer.from(
        post(
          'headline: Café budget approved\npublishedAt: 2024-08-20\nsource: Example News\n',
          'Olé, “very” good – naïve.\n',
        ),
        'latin1',
      ),
      records: ['Café budget approved'],
    },
  ],
  malformed: [
    { name: 'an empty file', path: 'a.md', content: '', records: ['FILE_EMPTY'] },
    { name: 'white space', path: 'a.md', content: ' \n\n', records: ['FILE_EMPTY'] },
    { name: 'front matter without an end', content: `---\n${REQUIRED}`, records: ['FRONT_MATTER_INVALID'] },
    { name: 'invalid YAML', content: post('title: [\n'), records: ['FRONT_MATTER_INVALID'], where: /line 3/ },
    {
      name: 'invalid TOML',
      content: `+++\ntitle = Budget\n+++\n${BODY}`,
      records: ['FRONT_MATTER_INVALID'],
      where: /line 2/,
    },
    { name: 'invalid JSON', content: `;;;\n{"title": \n;;;\n${BODY}`, records: ['FRONT_MATTER_INVALID'] },
    {
      name: 'YAML that is nested 20,000 levels deep',
      content: post(`title: ${'['.repeat(20_000)}\n`),
      records: ['FRONT_MATTER_INVALID'],
    },
    {
      name: 'no date',
      content: post('title: Budget approved\n'),
      records: ['ARTICLE_INVALID'],
      where: /`publishedAt` is missing/,
    },
    {
      name: 'an impossible date',
      content: post('title: Budget approved\ndate: 2024-02-30\n'),
      records: ['ARTICLE_INVALID'],
      where: /a date that exists \(got "2024-02-30"\)/,
    },
    { name: 'no headline', content: post('date: 2024-08-20\n'), records: ['HEADLINE_MISSING'] },
    {
      name: 'no body',
      content: post(REQUIRED, '{{< figure src="hall.jpg" >}}\n'),
      records: ['BODY_MISSING'],
    },
    { name: 'a draft', content: post(`${REQUIRED}draft: true\n`), records: ['skipped'] },
    { name: 'a NUL byte', content: post(REQUIRED, 'A\0B.'), records: ['FILE_BINARY'], where: /byte 50/ },
    {
      name: 'a character of UTF-8 that is cut off',
      content: Buffer.from(post(REQUIRED, 'Zoë and Zoë met in Zoë’s café.')).subarray(0, -3),
      path: 'a.md',
      records: ['Budget approved'],
    },
    {
      name: 'damaged UTF-8',
      content: Buffer.concat([Buffer.from(post(REQUIRED, 'Zoë, Noël, Chloë ')), Uint8Array.of(0xc3)]),
      records: ['CHARSET_INVALID'],
      where: /not valid UTF-8 at byte \d+/,
    },
    {
      name: 'a text of a million characters',
      content: post(REQUIRED, 'word '.repeat(200_000)),
      records: ['BODY_TOO_LONG'],
    },
    {
      name: 'a file of 5 MB',
      content: post(REQUIRED, 'word '.repeat(1_000_000)),
      records: ['RECORD_TOO_LONG'],
    },
  ],
};
