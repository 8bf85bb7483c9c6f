import { type Id, MAX_ID } from '../read/rows.ts';

/** The kinds of changes, in the order of the database enum. */
const KINDS = ['ARTICLE_ADDED', 'ARTICLE_REVISED', 'ENTITY'] as const;
export type ChangeKind = (typeof KINDS)[number];

/** A position in the change log: the commit, and the position within it. */
export interface Position {
  readonly commit: number;
  readonly kind: ChangeKind;
  readonly subject: Id;
}

/** A committed change, identified by its position. */
export type ChangeEvent = Position;

/** The subject of a change to more entities than are recorded individually. */
export const ALL_ENTITIES: Id = '0';

/** The position after all changes of a commit. */
export const LAST_IN_COMMIT = { kind: 'ENTITY', subject: String(MAX_ID) } as const;

export function isAfter(a: Position, b: Position): boolean {
  if (a.commit !== b.commit) return a.commit > b.commit;
  if (a.kind !== b.kind) return KINDS.indexOf(a.kind) > KINDS.indexOf(b.kind);
  return BigInt(a.subject) > BigInt(b.subject);
}

/** Formats a position as text for event ids: digits and periods, which are valid in HTTP headers. */
export const positionText = ({ commit, kind, subject }: Position): string =>
  `${commit}.${KINDS.indexOf(kind)}.${subject}`;

/** Parses the text of a position; null if it is not valid. */
export function parsePosition(text: string): Position | null {
  const [, commit = '', index = '', subject = ''] = /^(\d{1,15})\.(\d)\.(\d{1,19})$/.exec(text) ?? [];
  const kind = KINDS[Number(index)];
  if (commit === '' || kind === undefined || BigInt(subject) > MAX_ID) return null;
  return { commit: Number(commit), kind, subject };
}
