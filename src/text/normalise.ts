/**
 * Characters that carry no text: controls but tab and line feed, soft hyphens, byte order marks,
 * zero-width spaces, bidirectional marks and interlinear annotation.
 */
const INVISIBLE =
  /(?![\t\n])\p{Cc}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/gu;
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
/** With the `u` flag this matches surrogates that stand alone, never one half of a pair. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * Brings any string into the one form that all offsets refer to: line feeds only, no control or
 * invisible format characters, no unpaired surrogates (they become U+FFFD), Unicode NFC, no white
 * space at either end. Idempotent, linear time.
 */
export function normalise(text: string): string {
  return text
    .replace(LINE_BREAKS, '\n')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATES, '\ufffd')
    .normalize('NFC')
    .trim();
}
