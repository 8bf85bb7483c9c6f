import { DatelineError } from '../../errors.ts';
import type { ChangeEvent, Position } from '../../store/live/position.ts';
import { builder } from '../builder/builder.ts';
import { withCheck } from '../builder/input-rules.ts';
import { decodeEventId, encodeEventId } from '../ids/event-id.ts';
import { decodeGlobalId } from '../ids/global-id.ts';
import { TYPE_NAMES } from '../ids/type-names.ts';
import type { GraphContext } from '../loading/graph-context.ts';
import { type ArticleFilterInput, ArticleFilterType, toArticleFilter } from './article-filter.ts';
import { Article, Entity } from './refs.ts';

const eventId = 'Where the event stands among all: what to subscribe `after` in order to go on behind it.';

const ArticleChangeType = builder.enumType('ArticleChange', {
  description: 'What became of an article.',
  values: {
    ADDED: { value: 'ARTICLE_ADDED', description: 'It is new.' },
    REVISED: { value: 'ARTICLE_REVISED', description: 'It says something else than before.' },
  } as const,
});

const ArticleIngested = builder.objectRef<ChangeEvent>('ArticleIngested').implement({
  description: 'That an article came in.',
  fields: (t) => ({
    eventId: t.string({ description: eventId, resolve: encodeEventId }),
    change: t.field({
      type: ArticleChangeType,
      description: 'What became of it.',
      resolve: ({ kind }) => (kind === 'ARTICLE_REVISED' ? kind : 'ARTICLE_ADDED'),
    }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article as it is by now; null if it was deleted meanwhile.',
      resolve: ({ subject }, _, { loaders }) => loaders.article('id', subject),
    }),
  }),
});

/** A change of the entity that somebody asked for. */
interface EntityEvent {
  readonly at: Position;
  readonly id: string;
}

const EntityUpdated = builder.objectRef<EntityEvent>('EntityUpdated').implement({
  description: 'That something about an entity changed.',
  fields: (t) => ({
    eventId: t.string({ description: eventId, resolve: ({ at }) => encodeEventId(at) }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'The entity as it is by now; null if no article speaks of it any more.',
      resolve: ({ id }, _, { loaders }) => loaders.entity(id),
    }),
  }),
});

const after = {
  description:
    'An `eventId`: what came behind that event is told first. Without it, only what comes from now on. Where it is too old, the error EVENTS_GONE says so. A Last-Event-ID header goes before it.',
};

builder.subscriptionType({
  description:
    'What can be followed while it happens, in the order of commits: over server-sent events or graphql-transport-ws.',
  fields: (t) => ({
    articleIngested: t.field({
      type: ArticleIngested,
      extensions: withCheck((args: { filter?: ArticleFilterInput | null; after?: string | null }) => {
        toArticleFilter(args.filter);
        decoded(args.after);
      }),
      description:
        'Articles that are added, or come again and say something else, and then meet a filter. Not those that are only read anew by another version of the extractor.',
      args: {
        filter: t.arg({ type: ArticleFilterType, description: 'Which articles are meant; all without it.' }),
        after: t.arg.string(after),
      },
      subscribe: async (_, args, context) =>
        liveOf(context).articles(toArticleFilter(args.filter), startOf(args.after, context)),
      resolve: (event) => event,
    }),
    entityUpdated: t.field({
      type: EntityUpdated,
      extensions: withCheck((args: { id: string; after?: string | null }) => {
        entityIdOf(args.id);
        decoded(args.after);
      }),
      description:
        'Changes of one person, country, organisation or place: its names and counts, and so whatever articles say of it. Now and then it is told of a change that did not touch it.',
      args: {
        id: t.arg.id({ required: true, description: 'The `id` of the entity.' }),
        after: t.arg.string(after),
      },
      subscribe: async (_, args, context) =>
        liveOf(context).entity(entityIdOf(args.id), startOf(args.after, context)),
      resolve: (event, args) => ({ at: event, id: entityIdOf(args.id) }),
    }),
  }),
});

function liveOf({ live }: GraphContext) {
  if (live) return live;
  throw new DatelineError(
    'LIVE_UNAVAILABLE',
    'This server does not hear of changes: ask it again and again.',
  );
}

function startOf(given: string | null | undefined, { lastEventId }: GraphContext): Position | null {
  return decoded(lastEventId ?? given);
}

const decoded = (id: string | null | undefined): Position | null => (id == null ? null : decodeEventId(id));

const ENTITY_TYPES: ReadonlySet<string> = new Set(Object.values(TYPE_NAMES));

function entityIdOf(globalId: string): string {
  const { typename, id } = decodeGlobalId(globalId);
  if (ENTITY_TYPES.has(typename)) return id;
  throw new DatelineError('BAD_ID', `This is the id of type ${typename}, and that of an entity is needed.`);
}
