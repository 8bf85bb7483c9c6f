import type { Loaders } from '../../graph/loading/loaders.ts';
import { countryReader } from '../../store/read/entities/entities.ts';
import type { EntityRow } from '../../store/read/rows.ts';
import type { PageSubject, Route } from './routes.ts';

/** The data that browsers, search engines and messengers show for a link to a page. */
export interface SocialMetadata {
  readonly title: string;
  readonly description: string;
  readonly type: 'website' | 'article' | 'profile';
  /** The time of publication of an article. */
  readonly publishedAt?: string;
}

const PRODUCT = 'Dateline';
const DESCRIPTION =
  'News articles, and the people, countries, organisations and places that they mention, each with the sentences that support it.';
/** The maximum number of characters of a description. Most programs that show a description truncate a longer one. */
const MAX_DESCRIPTION = 200;

/** Returns the metadata of a page; null if its subject does not exist. */
export async function metadataOf(route: Route, loaders: Loaders): Promise<SocialMetadata | null> {
  if (route.subject) return subjectMetadata(route.subject, loaders);
  const title = route.title === null ? PRODUCT : `${route.title} · ${PRODUCT}`;
  return { title, description: DESCRIPTION, type: 'website' };
}

/** The metadata of a page whose subject does not exist. */
export const MISSING: SocialMetadata = {
  title: `Not found · ${PRODUCT}`,
  description: 'The archive has no page at this address.',
  type: 'website',
};

async function subjectMetadata(subject: PageSubject, loaders: Loaders): Promise<SocialMetadata | null> {
  if (subject.type === 'article') {
    const article = await loaders.article('slug', subject.slug);
    if (!article) return null;
    const { headline, publishedAt } = article;
    const description = lead(await loaders.body(article.id));
    return { title: `${headline} · ${PRODUCT}`, description, type: 'article', publishedAt };
  }
  const { kind, key } = subject;
  const entity: EntityRow | null =
    kind === 'COUNTRY' ? await loaders.load(countryReader, key) : await loaders.entityBy(kind, 'slug', key);
  if (!entity) return null;
  const articles = entity.articleCount === 1 ? '1 article' : `${entity.articleCount} articles`;
  return {
    title: `${entity.name} · ${PRODUCT}`,
    description: `${entity.name} in ${articles}: offices, quotations, and the entities in the same articles.`,
    type: kind === 'PERSON' ? 'profile' : 'website',
  };
}

/** Returns the start of a text, up to the end of a word. */
function lead(body: string): string {
  const start = body
    .slice(0, 2 * MAX_DESCRIPTION)
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (start.length <= MAX_DESCRIPTION) return start;
  return `${start.slice(0, start.lastIndexOf(' ', MAX_DESCRIPTION - 1)).trim()}…`;
}
