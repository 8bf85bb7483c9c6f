import { type Command, InvalidArgumentError } from 'commander';
import type { ArticleFilter } from '../../store/read/filter/article-filter.ts';

/** The values of the options that select articles. */
export interface FilterFlags {
  readonly source?: readonly string[];
  readonly section?: readonly string[];
  readonly topic?: readonly string[];
  readonly person?: readonly string[];
  readonly country?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

/** Adds to a command the options that select articles. */
export const addFilterOptions = (command: Command): Command =>
  command
    .option('--source <names...>', 'only articles from one of these sources')
    .option('--section <names...>', 'only articles in one of these sections')
    .option('--topic <topics...>', 'only articles with one of these topics, by name or code')
    .option('--person <slugs...>', 'only articles that mention all of these people')
    .option(
      '--country <codes...>',
      'only articles that mention all of these countries, by ISO 3166-1 code',
      codes,
    )
    .option('--from <date>', 'only articles published on or after this date or time (UTC)', instant)
    .option('--to <date>', 'only articles published before this date or time (UTC)', instant);

export async function filterOf(flags: FilterFlags): Promise<ArticleFilter> {
  const { source = [], section = [], topic = [], person = [], country = [], from, to } = flags;
  // Loaded here, so that `--help` does not load it.
  const { EVERY_ARTICLE } = await import('../../store/read/filter/article-filter.ts');
  return {
    ...EVERY_ARTICLE,
    all: [
      ...person.map((value) => ({ kind: 'PERSON', by: 'slug', value }) as const),
      ...country.map((value) => ({ kind: 'COUNTRY', by: 'code', value }) as const),
    ],
    sources: source,
    sections: section,
    topics: { ...EVERY_ARTICLE.topics, any: topic },
    published: { since: from ?? null, until: to ?? null },
  };
}

const codes = (code: string, previous: readonly string[] = []): readonly string[] => {
  if (!/^[a-z]{2}$/i.test(code)) throw new InvalidArgumentError('It must be a country code of two letters.');
  return [...previous, code.toUpperCase()];
};

/** Parses a date, or a time with a zone, and returns the time in ISO 8601. */
function instant(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(text)
    ? new Date(text)
    : null;
  if (time === null || Number.isNaN(time.getTime()))
    throw new InvalidArgumentError(
      'It must be a date such as 2024-08-20, or a time such as 2024-08-20T12:00Z.',
    );
  return time.toISOString();
}
