import { isoTime, ref } from './article-json.ts';

/** SQL for the record of a row of `CO_MENTIONS` in an export. The feed ignores it. */
export const CO_MENTION_JSON = `json_build_object('dateline', 1, 'coMention', json_build_object(
  'entities', json_build_array(${ref('e')}, ${ref('o')}),
  'articleCount', c.articles,
  'firstSeenAt', ${isoTime('c.first_seen_at')},
  'lastSeenAt', ${isoTime('c.last_seen_at')}))`;
