import type { ArticleFilter } from '../../store/read/filter/article-filter.ts';
import { builder } from '../builder/builder.ts';
import { DESCRIPTIONS } from './descriptions.ts';

/** The argument of fields that count articles. */
export const countArguments = builder.args((t) => ({
  includeCopies: t.boolean({
    defaultValue: false,
    description: DESCRIPTIONS.includeCopies,
  }),
}));

export interface CountArguments {
  readonly includeCopies?: boolean | null | undefined;
}

/** Returns the number of articles that a field counts. */
export const articlesCounted = (
  articles: number,
  copies: number,
  { includeCopies }: CountArguments,
): number => (includeCopies ? articles + copies : articles);

/** Returns the filter for the articles that a field counts. */
export const countedArticles = (
  filter: ArticleFilter,
  includeCopies: CountArguments['includeCopies'],
): ArticleFilter => (includeCopies ? filter : { ...filter, originalsOnly: true });
