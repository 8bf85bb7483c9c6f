import { DatelineError } from '../../errors.ts';
import type { ChangeEvent, Position } from '../../store/live/position.ts';
import { builder } from '../builder/builder.ts';
import { withCheck } from '../builder/input-rules.ts';
import { decodeEventId, encodeEventId } from '../ids/event-id.ts';
import { decodeEntityId } from '../ids/global-id.ts';
import type { GraphContext } from '../loading/graph-context.ts';
import { type ArticleFilterInput, ArticleFilterType, toArticleFilter } from './article-filter.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { Article, Entity } from './refs.ts';

const eventId = 'The id of the event. To resume after this event, pass it as `after`.';

const ArticleChangeType = builder.enumType('ArticleChange', {
  description: 'The kinds of changes to an article.',
  values: {
    ADDED: { value: 'ARTICLE_ADDED', description: 'The article is new.' },
    REVISED: { value: 'ARTICLE_REVISED', description: 'The content of a stored article changed.' },
  } as const,
});

const ArticleIngested = builder.objectRef<ChangeEvent>('ArticleIngested').implement({
  description: 'An event that reports that an article was added or revised.',
  fields: (t) => ({
    eventId: t.string({ description: eventId, resolve: encodeEventId }),
    change: t.field({
      type: ArticleChangeType,
      description: 'The kind of change.',
      resolve: ({ kind }) => (kind === 'ARTICLE_REVISED' ? kind : 'ARTICLE_ADDED'),
    }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The current version of the article; null if it has been deleted.',
      resolve: ({ subject }, _, { loaders }) => loaders.article('id', subject),
    }),
  }),
});

/** A change to the entity to which the client subscribed. */
interface EntityEvent {
  readonly at: Position;
  readonly id: string;
}

const EntityUpdated = builder.objectRef<EntityEvent>('EntityUpdated').implement({
  description: 'An event that reports that the data of an entity changed.',
  fields: (t) => ({
    eventId: t.string({ description: eventId, resolve: ({ at }) => encodeEventId(at) }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description:
        'The current version of the entity; null if it no longer exists because no article mentions it.',
      resolve: ({ id }, _, { loaders }) => loaders.entity(id),
    }),
  }),
});

const after = {
  description:
    'The `eventId` of the last event that the client received. Later events that it missed are delivered first. If omitted, only new events are delivered. If the missed events are no longer stored, the subscription fails with EVENTS_GONE. The Last-Event-ID header takes precedence over this argument.',
};

builder.subscriptionType({
  description:
    'The root type of subscriptions. Events are delivered in commit order, over server-sent events or the graphql-transport-ws protocol.',
  fields: (t) => ({
    articleIngested: t.field({
      type: ArticleIngested,
      extensions: withCheck((args: { filter?: ArticleFilterInput | null; after?: string | null }) => {
        toArticleFilter(args.filter);
        decoded(args.after);
      }),
      description:
        'An event for each article that is added or revised, if its new version matches the filter. No event is delivered if stored articles are only extracted again by a different version of the extractor.',
      args: {
        filter: t.arg({ type: ArticleFilterType, description: DESCRIPTIONS.filter }),
        after: t.arg.string(after),
      },
      subscribe: async (_, args, context) =>
        liveOf(context).articles(toArticleFilter(args.filter), startOf(args.after, context)),
      resolve: (event) => event,
    }),
    entityUpdated: t.field({
      type: EntityUpdated,
      extensions: withCheck((args: { id: string; after?: string | null }) => {
        decodeEntityId(args.id);
        decoded(args.after);
      }),
      description:
        'An event for each change to the names, the counts or the mentions of one person, country, organisation or place. Occasionally, an event is delivered although the entity did not change.',
      args: {
        id: t.arg.id({ required: true, description: 'The `id` of the entity.' }),
        after: t.arg.string(after),
      },
      subscribe: async (_, args, context) =>
        liveOf(context).entity(decodeEntityId(args.id).id, startOf(args.after, context)),
      resolve: (event, args) => ({ at: event, id: decodeEntityId(args.id).id }),
    }),
  }),
});

function liveOf({ live }: GraphContext) {
  if (live) return live;
  throw new DatelineError(
    'LIVE_UNAVAILABLE',
    'Subscriptions are not available on this server. Poll with queries instead.',
  );
}

function startOf(given: string | null | undefined, { lastEventId }: GraphContext): Position | null {
  return decoded(lastEventId ?? given);
}

const decoded = (id: string | null | undefined): Position | null => (id == null ? null : decodeEventId(id));
