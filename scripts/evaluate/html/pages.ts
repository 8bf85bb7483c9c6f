import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';

/** A saved page with its correct main text. */
export interface LabelledPage {
  /** The name of the file without its extension: the SHA-256 of the page. */
  readonly hash: string;
  readonly html: string;
  readonly body: string;
  /** Whether the page was set aside: it was not used to develop the rules. */
  readonly isHeldOut: boolean;
}

const truth = z.record(z.string(), z.object({ articleBody: z.string() }));

/**
 * Reads a folder in the layout of the public article extraction benchmark: `ground-truth.json` and `HASH.html.gz`.
 * Every third page by the order of the hashes is held out.
 */
export function readPages(folder: string): LabelledPage[] {
  const labels = truth.parse(JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')));
  return Object.keys(labels)
    .sort()
    .map((hash, i) => ({
      hash,
      html: gunzipSync(readFileSync(join(folder, `${hash}.html.gz`))).toString('utf8'),
      body: labels[hash]?.articleBody ?? '',
      isHeldOut: i % 3 === 2,
    }));
}
