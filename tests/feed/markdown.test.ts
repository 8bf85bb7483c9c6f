import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticleFile } from '../../src/feed/article-file.ts';
import { findInputs } from '../../src/feed/find-inputs.ts';
import { textOfMarkdown } from '../../src/feed/formats/markdown/text.ts';
import { packagePath } from '../../src/package-path.ts';
import { normalise } from '../../src/text/index.ts';
import { anyCharacter } from '../support/any-character.ts';

describe('converts Markdown to plain text', () => {
  test.each([
    ['headings', '# One #\n\nTwo\n===\n\n### Three *and* four', 'One\n\nTwo\n\nThree and four'],
    ['emphasis', 'He _did_ **not** ~~never~~ ***ever*** go.', 'He did not never ever go.'],
    ['links', 'See [the *report*](https://a.example/x_y_z "Title").', 'See the report.'],
    [
      'reference links',
      '[One][1], [two][] and [three].\n\n[1]: /1\n[two]: <https://a.example> "T"\n[three]: /3',
      'One, two and three.',
    ],
    ['autolinks', '<https://a.example/_b_> or <me@a.example>', 'https://a.example/_b_ or me@a.example'],
    ['images', '![A *red* boat](boat.png)\n\nIt ![](dot.png)sank.', 'A red boat\n\nIt sank.'],
    [
      'bulleted lists',
      'They brought:\n\n- bread\n- wine\n  * red\n  * white\n\nAnd left.',
      'They brought:\n\nbread\nwine\nred\nwhite\n\nAnd left.',
    ],
    ['loose lists', '* One\n\n* Two\n\n  more', 'One\n\nTwo\n\nmore'],
    ['numbered lists', '3. Bronze\n4. Nothing\n\nBut\n\n1) Gold', '3. Bronze\n4. Nothing\n\nBut\n\n1) Gold'],
    ['block quotes', '> “We will,”\n> he said.\n>\n> > Never.', '“We will,” he said.\n\nNever.'],
    ['code', 'Run `rm *x*`:\n\n```sh\nls *.md\n  cd\n```', 'Run rm *x*:\n\nls *.md\n  cd'],
    ['tables', '| Team | Goals |\n|:---|---:|\n| **Ajax** | 2 |\n| PSV | |', 'Team; Goals\nAjax; 2\nPSV'],
    [
      'HTML',
      '<p class="lead">One <b>bold</b> step<br/>more.</p><p>Two</p>\n\n<div>\nThree\n</div>',
      'One bold step\nmore.\nTwo\n\nThree',
    ],
    [
      'comments, scripts and styles of HTML',
      'A<!-- x\n\ny --> b\n\n<script type="a">if (a < b) c()\n\nd()</script>\n\n<STYLE>p {}</style >c',
      'A b\n\nc',
    ],
    ['entities', 'AT&amp;T &lt;3 &quot;x&quot; &#8220;y&#x201D; R&D &copy', 'AT&T <3 "x" “y” R&D &copy'],
    [
      'footnotes',
      'He won.[^1] Twice.[^n]\n\n[^1]: By a *nose*.\n[^n]: In May.',
      'He won. Twice.\n\nBy a nose.\nIn May.',
    ],
    ['line breaks', 'Hard  \nbreak\\\nhere\nnot there', 'Hard\nbreak\nhere not there'],
    ['thematic breaks', 'One\n\n* * *\n\nTwo\n\n---\n\nThree', 'One\n\nTwo\n\nThree'],
    ['escapes', '\\*not\\* \\_this\\_ 1\\. C:\\Users', '*not* _this_ 1. C:\\Users'],
  ])('%s', (_, markdown, text) => {
    expect(textOfMarkdown(markdown)).toBe(text);
  });

  test('in an article file', () => {
    const file =
      '---\nheadline: A\npublishedAt: 2024-08-20\nsource: B\n---\n\n## Talks\n\nThe **Kremlin**\nsaid [no](https://a.example).\n';
    expect(parseArticleFile(Buffer.from(file)).article.body).toBe('Talks\n\nThe Kremlin said no.');
  });
});

describe('preserves text that is not Markdown', () => {
  test.each([
    [
      'a line that begins with a year',
      '1986. A year to remember.\n\nIt ended in\n\n1987.',
      '1986. A year to remember.\n\nIt ended in\n\n1987.',
    ],
    ['indented paragraphs', '    It was dark.\n\n\tNo guest came.', 'It was dark.\n\nNo guest came.'],
    [
      'marks inside words',
      'f**k and f**k, 5*3*2, it`s and that`s, a_b_c',
      'f**k and f**k, 5*3*2, it`s and that`s, a_b_c',
    ],
    ['marks between words', '5 * 3 * 2 > 20 # 1 _ 2 ~ 3', '5 * 3 * 2 > 20 # 1 _ 2 ~ 3'],
    [
      'square brackets',
      '[Smith]: No.\n\n[Editor]: yes\n\n[He](sic) was [sic] there [1].',
      '[Smith]: No.\n\n[Editor]: yes\n\n[He](sic) was [sic] there [1].',
    ],
    [
      'angle brackets',
      'a <name withheld> b < c > d <i and j> <3',
      'a <name withheld> b < c > d <i and j> <3',
    ],
    [
      'quotation marks and apostrophes',
      '“It’s ‘his’,” "she\'s" said ‒ «no» -- ...',
      '“It’s ‘his’,” "she\'s" said ‒ «no» -- ...',
    ],
    ['a line of tildes', '~~~ The End ~~~\n\nAfter.', 'The End ~~~\n\nAfter.'],
    ['an HTML comment without an end', 'a <!-- b <script> c <!-- d', 'a <!-- b <script> c <!-- d'],
  ])('%s', (_, prose, text) => {
    expect(textOfMarkdown(prose)).toBe(text);
  });

  const word = fc.oneof(
    fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{1,9}[,.;:!?]?$/),
    fc.constantFrom(
      '1986.',
      '1.',
      '2)',
      '25%',
      '$5',
      '“Go,”',
      'it’s',
      "it's",
      '"Well"',
      '(so)',
      'U.S.',
      'AT&T',
      '漢字',
      '—',
      '«oui»',
      '😀',
    ),
  );
  const gap = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '\n    ', '\n\n    ', '\n\t');
  const words = (text: string) => text.split(/\s+/).filter((one) => one !== '');

  test('preserves every word of prose in order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { maxLength: 40 }), (parts) => {
        const prose = parts.flat().join('');
        expect(words(textOfMarkdown(prose))).toEqual(words(prose));
      }),
      { numRuns: 1000 },
    );
  });

  test('preserves every word between characters of Markdown syntax', () => {
    const mark = fc.constantFrom(
      '*',
      '**',
      '_',
      '__',
      '#',
      '##',
      '>',
      '>>',
      '-',
      '+',
      '~',
      '[',
      ']',
      '!',
      '|',
      '\\',
      '<',
      '***',
      '---',
      '===',
    );
    const plain = fc.stringMatching(/^[A-Za-z]{1,9}$/);
    const letters = (text: string) => text.match(/[A-Za-z]+/g) ?? [];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(plain, mark), gap), { maxLength: 40 }), (parts) => {
        const prose = parts.flat().join('');
        expect(letters(textOfMarkdown(prose))).toEqual(letters(prose));
      }),
      { numRuns: 1000 },
    );
  });
});

test('leaves the text of the sample articles unchanged', async () => {
  const inputs = await findInputs([packagePath('seeds')]);
  const files = inputs.map(({ path }) => path).filter((path) => path.endsWith('.md'));
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const content = readFileSync(file);
    const [, , ...rest] = content.toString().split(/^---$/m);
    expect(parseArticleFile(content).article.body).toBe(normalise(rest.join('---')));
  }
});

test('throws for no text', () => {
  const scrap = fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    '![',
    '[^',
    ']:',
    '<',
    '</',
    '<!--',
    '-->',
    '<a ',
    '>',
    '`',
    '```',
    '~~~',
    '*',
    '_',
    '|',
    '|-',
    '\n',
    '\n\n',
    '    ',
    '\t',
    '- ',
    '1. ',
    '# ',
    '&',
    '&#',
    ';',
    '\\',
    'a',
    '/b',
    '\0',
    '\r',
    '\ud800',
    '漢',
  );
  const soup = fc.array(scrap, { maxLength: 80 }).map((parts) => parts.join(''));
  const anything = fc.oneof(soup, fc.string({ unit: anyCharacter }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(anything, (text) => {
      expect(typeof textOfMarkdown(text)).toBe('string');
    }),
    { numRuns: 1000 },
  );
});

// A parser that takes quadratic time for one of these reaches the time limit of the test.
test.each([
  '[',
  '![',
  '[a](',
  '[a][',
  '[^a',
  '[a\n',
  '[a]: x\n',
  '*',
  'a**b',
  '**a *b ',
  '~~a',
  '`',
  '` `` ',
  '> ',
  '- ',
  '1. ',
  '- a\n  ',
  '|a|b\n|-|-\n',
  '\\',
  '<a b="',
  '<!--',
  '<script>',
  '&#',
  ' ',
  '\n',
  '~~~a\n',
])('converts 100,000 characters of %j', (scrap) => {
  const text = scrap.repeat(100_000 / scrap.length);
  expect(textOfMarkdown(text).length).toBeLessThanOrEqual(2 * text.length);
});
