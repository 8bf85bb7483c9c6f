import type { TextExtractor } from '../../model/extraction.ts';
import type { LiveEvents } from '../../store/live/live-events.ts';
import type { Loaders } from './loaders.ts';

/** The context of resolvers. */
export interface GraphContext {
  readonly loaders: Loaders;
  /** Extracts from texts that are not stored. It is injected, so that the schema does not depend on the extractor. */
  readonly extractor: TextExtractor;
  /** The source of subscription events; null on a server without subscriptions. */
  readonly live: LiveEvents | null;
  /** The id of the last event that the client received, if the request states it outside the query. */
  readonly lastEventId: string | null;
}
