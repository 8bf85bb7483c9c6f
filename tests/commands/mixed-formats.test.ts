import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { packagePath } from '../../src/package-path.ts';
import { runCli } from '../support/cli.ts';
import { createTestGateway } from '../support/gateway.ts';

const gateway = await createTestGateway({ empty: true });
const folder = await mkdtemp(join(tmpdir(), 'dateline-mixed-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const PAGE = `<!doctype html><html lang="en"><head><title>Modi visits Kyiv | Example Times</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Example Times">
<meta property="og:title" content="Modi visits Kyiv"><meta property="article:published_time" content="2024-08-23T10:00:00Z">
<link rel="canonical" href="https://times.example/modi-kyiv"></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Modi visits Kyiv</h1>
<p>Indian Prime Minister Narendra Modi arrived in Kyiv on Friday for talks with Ukrainian President Volodymyr Zelensky.</p>
<p>It is the first visit of an Indian prime minister since Ukraine became independent, officials in both capitals said.</p>
<p>The two leaders discussed trade, farming and the war, and their ministers signed four agreements in the afternoon.</p>
</article><footer>Subscribe to our newsletter</footer></body></html>`;

const FEED = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Example Radio</title><link>https://radio.example</link><description>News</description>
<item><title>Li Qiang in Minsk</title><link>https://radio.example/li-minsk</link><guid>li-minsk</guid>
<pubDate>Thu, 22 Aug 2024 09:00:00 GMT</pubDate>
<content:encoded><![CDATA[<p>Chinese Premier Li Qiang met Belarusian Prime Minister Roman Golovchenko in Minsk on Thursday.</p>]]></content:encoded>
</item></channel></rss>`;

const DUMP = [
  {
    id: 'a-1',
    title: 'Putin hosts Li',
    text: 'Vladimir Putin hosted Li Qiang in Moscow.',
    date: '2024-08-21',
    publisher: 'Example Wire',
  },
  {
    id: 'a-2',
    title: 'Leaders in Geneva',
    text: 'Narendra Modi and Li Qiang spoke in Geneva.',
    date: '2024-08-25',
    publisher: 'Example Wire',
  },
];

/** The command in the README, without its first words. */
const command = /^npm run ingest -- (.+)$/m.exec(readFileSync(packagePath('README.md'), 'utf8'))?.[1];

test('the command of the README ingests saved pages, a feed and a dump, and the API returns them', {
  timeout: 60_000,
}, async () => {
  await mkdir(join(folder, 'saved-pages'));
  await writeFile(join(folder, 'saved-pages', 'modi.html'), PAGE);
  await writeFile(join(folder, 'feed.xml'), FEED);
  await writeFile(
    join(folder, 'archive.ndjson.gz'),
    gzipSync(DUMP.map((each) => JSON.stringify(each)).join('\n')),
  );
  const args = command!.split(' ').map((word) => join(folder, word));
  const run = runCli(['ingest', ...args], { DATABASE_URL: gateway.databaseUrl, LOG_LEVEL: 'warn' });
  expect(await run.ended(), run.stdout).toBe(0);
  expect(run.stdout).toMatch(/^4 articles: 4 new, 0 updated, 0 unchanged, 0 failed; /m);
  const { data } = await gateway.ask(`{
    articles(first: 10, orderBy: OLDEST) { edges { node { headline source url } } }
    person(by: { slug: "li-qiang" }) { articleCount }
    country(code: "UA") { articles(first: 1) { edges { node { headline } } } }
  }`);
  expect(data.articles.edges.map(({ node }: { node: unknown }) => node)).toEqual([
    { headline: 'Putin hosts Li', source: 'Example Wire', url: null },
    { headline: 'Li Qiang in Minsk', source: 'Example Radio', url: 'https://radio.example/li-minsk' },
    { headline: 'Modi visits Kyiv', source: 'Example Times', url: 'https://times.example/modi-kyiv' },
    { headline: 'Leaders in Geneva', source: 'Example Wire', url: null },
  ]);
  expect(data.person.articleCount).toBe(3);
  expect(data.country.articles.edges[0].node.headline).toBe('Modi visits Kyiv');
});
