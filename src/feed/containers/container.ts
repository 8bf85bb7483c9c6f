import type { Content } from '../content.ts';

/** A compression or an archive. */
export interface Container {
  readonly name: string;
  /** Returns whether the content begins with the signature of the container. */
  recognises(head: Uint8Array): boolean;
  /**
   * Yields the members, each of which must be read before the next is requested. Throws ARCHIVE_INVALID or
   * ARCHIVE_TOO_LARGE, as does reading a member.
   */
  members(content: Content): AsyncIterable<Content>;
}
