import { expect, test } from 'vitest';
import { GLOSSARY } from './glossary.ts';
import { isComment, type PublicText, textsOfLines, textsOfMarkdown, textsOfSource } from './public-text.ts';
import { documents, sourceFiles } from './source-files.ts';

/**
 * Files whose strings are word lists and sentences that the extractor is trained or tested on, or uses of banned words
 * that this test needs. Only the comments of these files are checked.
 */
const DATA =
  /^(?:src\/extract\/(?:statements\/)?words\/|src\/text\/abbreviations|scripts\/train\/lists\/|scripts\/corpus\/(?:prose|words)|tests\/extract\/(?:identity-corpus|hard-cases\/)|tests\/text\/|tests\/contract\/(?:glossary|vocabulary))/;

const checkedTexts = (file: string): PublicText[] =>
  textsOfSource(file).filter(({ text }) => isComment(text) || !DATA.test(file));

const faults = (texts: readonly PublicText[]): string[] =>
  texts.flatMap(({ file, line, text }) =>
    GLOSSARY.flatMap(([pattern, instead]) => {
      const found = pattern.exec(text);
      return found
        ? [
            `${file}:${line + text.slice(0, found.index).split('\n').length - 1} "${found[0]}": write ${instead}`,
          ]
        : [];
    }),
  );

test('finds a banned word in a comment, a string and a paragraph', () => {
  const at = { file: 'x', line: 3 };
  expect(faults([{ ...at, text: '/**\n * Rows that are kept. */' }])).toEqual([
    'x:4 "kept": write cached, stored, retained',
  ]);
  expect(faults([{ ...at, text: "'Mend the environment'" }])).toEqual(['x:3 "Mend": write fix']);
  expect(faults([{ ...at, text: 'Cached rows.' }])).toEqual([]);
});

test('the source code uses no banned word', () => {
  const files = sourceFiles();
  expect(files.length).toBeGreaterThan(300);
  expect(files.flatMap((file) => faults(checkedTexts(file)))).toEqual([]);
});

test('the names of hard cases use no banned word, except as an example in quotation marks', () => {
  const reasons = sourceFiles()
    .filter((file) => file.startsWith('tests/extract/hard-cases/'))
    .flatMap((file) => textsOfLines(file))
    .filter(({ text }) => /^\s*why: /.test(text))
    .map((reason) => ({
      ...reason,
      text: reason.text.replace(/^\s*why: ["']/, '').replace(/“[^”]*”|"[^"]*"/g, ''),
    }));
  expect(reasons.length).toBeGreaterThan(300);
  expect(faults(reasons)).toEqual([]);
});

test('the schema and the data model use no banned word', () => {
  expect(['schema.graphql', 'prisma/schema.prisma'].flatMap((file) => faults(textsOfLines(file)))).toEqual(
    [],
  );
});

test('the documents use no banned word', () => {
  const files = documents().filter((file) => file !== 'docs/queries.md');
  expect(files.length).toBeGreaterThan(5);
  expect(files.flatMap((file) => faults(textsOfMarkdown(file)))).toEqual([]);
});
