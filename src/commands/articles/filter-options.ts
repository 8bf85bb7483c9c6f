import { type Command, InvalidArgumentError } from 'commander';
import type { EntityKind } from '../../model/entity.ts';
import type { ArticleFilter } from '../../store/read/filter/article-filter.ts';
import type { EntitySelector } from '../../store/read/filter/entity-selector.ts';

/** The values of the options that select articles. */
export interface FilterFlags {
  readonly source?: readonly string[];
  readonly section?: readonly string[];
  readonly language?: readonly string[];
  readonly topic?: readonly string[];
  readonly person?: readonly string[];
  readonly country?: readonly string[];
  readonly organization?: readonly string[];
  readonly place?: readonly string[];
  readonly quotes?: string;
  readonly search?: string;
  readonly originalsOnly?: true;
  readonly from?: string;
  readonly to?: string;
}

/** Adds to a command the options that select articles. */
export const addFilterOptions = (command: Command): Command =>
  command
    .option('--source <names...>', 'only articles from one of these sources')
    .option('--section <names...>', 'only articles in one of these sections')
    .option('--language <tags...>', 'only articles in one of these languages; en includes en-GB')
    .option('--topic <topics...>', 'only articles with one of these topics, by name or code')
    .option('--person <slugs...>', 'only articles that mention all of these people')
    .option(
      '--country <codes...>',
      'only articles that mention all of these countries, by ISO 3166-1 code',
      codes,
    )
    .option('--organization <slugs...>', 'only articles that mention all of these organisations')
    .option('--place <slugs...>', 'only articles that mention all of these places')
    .option('--quotes <slug>', 'only articles that quote this person')
    .option('--search <text>', 'only articles whose headline and text match this search')
    .option('--originals-only', 'only articles that are not copies of other articles')
    .option('--from <date>', 'only articles published on or after this date or time (UTC)', instant)
    .option('--to <date>', 'only articles published before this date or time (UTC)', instant);

export async function filterOf(flags: FilterFlags): Promise<ArticleFilter> {
  const { source = [], section = [], language = [], topic = [], quotes, search } = flags;
  // Loaded here, so that `--help` does not load them.
  const { EVERY_ARTICLE } = await import('../../store/read/filter/article-filter.ts');
  const { textQuery } = await import('../../store/read/text/text-query.ts');
  return {
    ...EVERY_ARTICLE,
    all: mentioned(flags),
    quotes: quotes === undefined ? null : { kind: 'PERSON', by: 'slug', value: quotes },
    sources: source,
    sections: section,
    languages: language,
    originalsOnly: flags.originalsOnly ?? false,
    topics: { ...EVERY_ARTICLE.topics, any: topic },
    words: search === undefined ? [] : [textQuery(search)],
    published: { since: flags.from ?? null, until: flags.to ?? null },
  };
}

/** Returns the entities that the articles must mention. */
function mentioned({ person = [], country = [], organization = [], place = [] }: FilterFlags) {
  const bySlug = (kind: EntityKind, slugs: readonly string[]) =>
    slugs.map((value): EntitySelector => ({ kind, by: 'slug', value }));
  return [
    ...bySlug('PERSON', person),
    ...country.map((value): EntitySelector => ({ kind: 'COUNTRY', by: 'code', value })),
    ...bySlug('ORGANIZATION', organization),
    ...bySlug('PLACE', place),
  ];
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
