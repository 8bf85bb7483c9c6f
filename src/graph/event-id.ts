import { DatelineError } from '../errors.ts';
import { type Position, parsePosition, positionText } from '../store/live/position.ts';

/** What a client may subscribe after: where an event stands in the log of changes. Opaque to clients. */
export const encodeEventId = (position: Position): string =>
  Buffer.from(positionText(position)).toString('base64url');

/** Throws BAD_CURSOR for what `encodeEventId` cannot have made. */
export function decodeEventId(id: string): Position {
  const position = parsePosition(Buffer.from(id, 'base64url').toString());
  if (position) return position;
  throw new DatelineError(
    'BAD_CURSOR',
    'This is no id of an event. Take the `eventId` of an event, or the id of a server-sent one, as it is.',
  );
}
