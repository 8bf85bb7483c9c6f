import type { Id } from '../read/rows.ts';

/** What became of an article, or that an entity changed; in the order in which the database has them. */
const KINDS = ['ARTICLE_ADDED', 'ARTICLE_REVISED', 'ENTITY'] as const;
export type ChangeKind = (typeof KINDS)[number];

/** Where something stands in the log of changes: in which commit, and where in it. */
export interface Position {
  readonly commit: number;
  readonly kind: ChangeKind;
  readonly subject: Id;
}

/** A change that was committed, and where it stands. */
export type ChangeEvent = Position;

/** The subject of a change of more entities than are named one by one. */
export const ALL_ENTITIES: Id = '0';

/** Behind all changes of a commit. */
export const LAST_IN_COMMIT = { kind: 'ENTITY', subject: String(2n ** 63n - 1n) } as const;

export function isAfter(a: Position, b: Position): boolean {
  if (a.commit !== b.commit) return a.commit > b.commit;
  if (a.kind !== b.kind) return KINDS.indexOf(a.kind) > KINDS.indexOf(b.kind);
  return BigInt(a.subject) > BigInt(b.subject);
}

/** A position in the words of an event id: digits and points, so that it can go into a header. */
export const positionText = ({ commit, kind, subject }: Position): string =>
  `${commit}.${KINDS.indexOf(kind)}.${subject}`;

/** The position in an event id; null for what `positionText` cannot have made. */
export function parsePosition(text: string): Position | null {
  const [, commit = '', index = '', subject = ''] = /^(\d{1,15})\.(\d)\.(\d{1,19})$/.exec(text) ?? [];
  const kind = KINDS[Number(index)];
  if (commit === '' || kind === undefined || BigInt(subject) > BigInt(LAST_IN_COMMIT.subject)) return null;
  return { commit: Number(commit), kind, subject };
}
