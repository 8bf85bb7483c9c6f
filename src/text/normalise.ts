/**
 * Characters without visible text: control characters except tab and line feed, soft hyphens, byte order marks,
 * zero-width spaces, bidirectional marks and interlinear annotation marks.
 */
const INVISIBLE =
  /(?![\t\n])\p{Cc}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/gu;
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
/** With the `u` flag, this matches unpaired surrogates only. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * Normalises a string to the form that all offsets refer to: line feeds only, no control or invisible format
 * characters, U+FFFD for unpaired surrogates, Unicode NFC, no white space at either end. Idempotent, linear time.
 */
export function normalise(text: string): string {
  return text
    .replace(LINE_BREAKS, '\n')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATES, '\ufffd')
    .normalize('NFC')
    .trim();
}
