import { DatelineError } from '../../errors.ts';
import { type Position, parsePosition, positionText } from '../../store/live/position.ts';

/** Encodes the position of an event in the change log as an opaque id, which clients pass as `after`. */
export const encodeEventId = (position: Position): string =>
  Buffer.from(positionText(position)).toString('base64url');

/** Decodes an event id. Throws BAD_CURSOR if `encodeEventId` cannot have returned it. */
export function decodeEventId(id: string): Position {
  const position = parsePosition(Buffer.from(id, 'base64url').toString());
  if (position) return position;
  throw new DatelineError(
    'BAD_CURSOR',
    `\`${id.slice(0, 60)}\` is not an event id. Use the \`eventId\` of an event, or the id of a server-sent event, unchanged.`,
  );
}
