import type { FormatInput } from './format.ts';

/** The content of a file or of a member of an archive. */
export interface Content extends FormatInput {
  /** The path in positions of records. */
  readonly position: string;
  /** The file that has this content; null if the content is only available as a stream. */
  readonly file: string | null;
  /** Whether the content was found in a folder or archive. It is then skipped if it has no known format. */
  readonly isFound: boolean;
  /** The number of archives that contain this content. */
  readonly depth: number;
}
