import { Readability } from '@mozilla/readability';
import { parsePage } from '../../../src/feed/formats/html/dom.ts';
import { readPage } from '../../../src/feed/formats/html/read-page.ts';
import type { RawArticle } from '../../../src/feed/record.ts';
import { percent } from '../score.ts';
import { checkFields, readLabels } from './labels.ts';
import { type LabelledPage, readPages } from './pages.ts';
import { type MainTextScore, matchShingles, scoreMatches } from './shingles.ts';

const SETS = ['development', 'held out', 'all'] as const;
const FIELDS = ['headline', 'date', 'byline'] as const;

interface HtmlReport {
  readonly mainText: readonly (MainTextScore & {
    extractor: string;
    set: string;
    pages: number;
    errors: string[];
  })[];
  readonly fields: readonly {
    field: string;
    set: string;
    correct: number;
    labelled: number;
    errors: string[];
  }[];
}

interface Result {
  readonly page: LabelledPage;
  readonly article: RawArticle | null;
}

/** Scores the main text, headlines, dates and bylines of saved pages, and compares with Readability alone. */
export function evaluateHtml(folder: string): HtmlReport {
  const results = readPages(folder).map((page): Result => ({ page, article: read(page.html) }));
  const extractors = {
    dateline: ({ article }: Result) => article?.body ?? '',
    readability: ({ page }: Result) => readability(page.html),
  };
  const labels = readLabels();
  return {
    mainText: Object.entries(extractors).flatMap(([extractor, extract]) => {
      const matches = results.map((result) => ({
        ...result,
        match: matchShingles(result.page.body, extract(result)),
      }));
      return SETS.map((set) => {
        const selected = matches.filter(({ page }) => isIn(page, set));
        const errors = selected
          .filter(({ match }) => match.correct < 0.9)
          .map(({ page, match }) => `${page.hash}: ${percent(match.correct)}`);
        return {
          extractor,
          set,
          pages: selected.length,
          errors,
          ...scoreMatches(selected.map(({ match }) => match)),
        };
      });
    }),
    fields: FIELDS.flatMap((field) =>
      SETS.map((set) => {
        const checked = results.flatMap(({ page, article }) => {
          const label = isIn(page, set) ? labels.get(page.hash) : undefined;
          const isCorrect = label ? checkFields(article, label)[field] : null;
          return isCorrect === null ? [] : [{ hash: page.hash, isCorrect }];
        });
        const errors = checked.filter(({ isCorrect }) => !isCorrect).map(({ hash }) => hash);
        return { field, set, correct: checked.length - errors.length, labelled: checked.length, errors };
      }),
    ),
  };
}

/** Returns the scores as a table. */
export function printHtml({ mainText, fields }: HtmlReport, shown: number): string {
  const list = (errors: readonly string[]): string[] =>
    errors.slice(0, shown).map((error) => `      ${error}`);
  return [
    'Main text, shingles of 4 words',
    `  ${'extractor'.padEnd(13)}${'pages'.padEnd(18)}    P     R    F1`,
    ...mainText.flatMap(({ extractor, set, pages, precision, recall, f1, errors }) => [
      `  ${extractor.padEnd(13)}${`${set} (${pages})`.padEnd(18)}${[precision, recall, f1].map(percent).join(' ')}`,
      ...(extractor === 'dateline' && set !== 'all' ? list(errors) : []),
    ]),
    'Fields of pages labelled by hand',
    ...fields.flatMap(({ field, set, correct, labelled, errors }) => [
      `  ${field.padEnd(13)}${set.padEnd(18)}${percent(correct / (labelled || 1))} (${correct} of ${labelled})`,
      ...(set === 'all' ? [] : list(errors)),
    ]),
    '',
  ].join('\n');
}

const isIn = (page: LabelledPage, set: (typeof SETS)[number]): boolean =>
  set === 'all' || page.isHeldOut === (set === 'held out');

function read(html: string): RawArticle | null {
  try {
    return readPage(html, null);
  } catch {
    return null;
  }
}

/** Returns the text that Readability extracts without further steps. */
function readability(html: string): string {
  // Readability needs the types of a browser, which this project does not load.
  const document = parsePage(html) as unknown as ConstructorParameters<typeof Readability>[0];
  return new Readability(document).parse()?.textContent ?? '';
}
