import type { Topic } from '../../../../model/annotation.ts';
import type { EntityKind } from '../../../../model/entity.ts';
import type { RawAnnotation } from '../../../record.ts';
import { isPerson, namesIn } from './authors.ts';
import { asList, isNode, type LinkedNode, typesOf } from './json-ld.ts';
import { type PageMetadata, textOf } from './page-metadata.ts';

const MAX_TOPICS = 50;
const MAX_ANNOTATIONS = 100;

const RELATIONS = { about: 'ABOUT', mentions: 'MENTIONS', author: 'AUTHOR' } as const;

/** The topics of the article: its keywords, and the subjects in its JSON-LD that are not entities. */
export function topicsOf(page: PageMetadata): Topic[] {
  const things = ['about', 'mentions'].flatMap((property) =>
    page.linked.values(property).filter((value) => !isNode(value) || kindOf(value) === null),
  );
  const names = [...keywords(page), ...things.map(textOf)].map((name) =>
    name.replace(/^(?:topic|tag|keyword)s?:\s*/i, '').trim(),
  );
  // Values such as `type:article` and `channel_sport` are for advertising systems.
  const topics = names.filter((name) => name.length > 1 && name.length <= 80 && !/^\w+[:=@]|^@|_/.test(name));
  const unique = new Map(topics.map((name) => [name.toLowerCase(), name]));
  return [...unique.values()].slice(0, MAX_TOPICS).map((name) => ({ name, scheme: null, code: null }));
}

/** Returns the most specific list of keywords. */
function keywords(page: PageMetadata): string[] {
  const lists = [
    page.texts('keywords'),
    ...['article:tag', 'news_keywords', 'parsely-tags', 'sailthru.tags', 'keywords'].map((name) =>
      page.metas(name),
    ),
  ];
  const [first = []] = lists.filter((list) => list.length > 0);
  return first.length === 1 ? (first[0] ?? '').split(/\s*[,;]\s*/) : [...first];
}

/** The entities in the JSON-LD of the article. */
export function annotationsOf(page: PageMetadata): RawAnnotation[] {
  const annotations = Object.entries(RELATIONS).flatMap(([property, relation]) =>
    page.linked.values(property).flatMap((value): RawAnnotation[] => {
      const kind = isNode(value) ? kindOf(value) : null;
      if (!isNode(value) || kind === null) return [];
      if (relation === 'AUTHOR' && kind === 'PERSON') {
        const people = namesIn(textOf(value)).filter(isPerson);
        return people.map((name) => ({
          kind,
          name,
          relation,
          identifiers: people.length === 1 ? identifiers(value) : [],
        }));
      }
      const name = textOf(value);
      return name === '' ? [] : [{ kind, name, relation, identifiers: identifiers(value) }];
    }),
  );
  return annotations.slice(0, MAX_ANNOTATIONS);
}

function kindOf(node: LinkedNode): EntityKind | null {
  const types = typesOf(node).join(' ').toLowerCase();
  if (/\bperson\b/.test(types)) return 'PERSON';
  if (/\bcountry\b/.test(types)) return 'COUNTRY';
  if (/organization|corporation|business|airline|school|university|college|team\b|party\b/.test(types))
    return 'ORGANIZATION';
  return /place|city|state\b|area|landform|residence|location/.test(types) ? 'PLACE' : null;
}

const identifiers = (node: LinkedNode): string[] => [
  ...new Set(
    asList(node['sameAs'])
      .filter((value) => typeof value === 'string' && URL.canParse(value))
      .map(String),
  ),
];
