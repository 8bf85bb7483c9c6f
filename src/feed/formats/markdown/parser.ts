import MarkdownIt, { type MarkdownIt as Parser, type StateInline } from 'markdown-it';

/** Inline HTML elements. Other words between angle brackets are text, such as "<name withheld>". */
const INLINE =
  'a abbr b bdi bdo big center cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr';
/** HTML elements that separate the text before them from the text after them. */
const BREAKING =
  'address article aside audio blockquote body br caption col colgroup dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe img li main nav ol p picture pre section source summary table tbody td tfoot th thead tr ul video';
const breaking = new Set(BREAKING.split(' '));
const TAG = new RegExp(
  `</?(${`${BREAKING} ${INLINE}`.replaceAll(' ', '|')})(?:\\s+[\\w:-]+\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'<>]+))*\\s*/?>`,
  'iy',
);
const FOOTNOTE = /\[\^[^\s[\]]{1,50}\](:[ \t]*)?/y;
/** Characters that are not treated as Markdown inside a word, as in "f**k" or "5*3". */
const MARKS = /[*`~]+/y;
const LETTER = /^[\p{Script=Latin}\p{N}]$/u;
/** The destination of a link. A word in parentheses, or after a label such as "[sic]:", does not match. */
const ADDRESS =
  /^$|^[/#?]|^\.{1,2}\/|^[a-z][a-z\d+.-]*:\/\/|^(?:mailto|tel|data|javascript):|[^\s.]\.[a-z]{2,}/i;

/**
 * Returns a parser of CommonMark with GitHub's tables and strikethrough. It preserves every word of text that is not
 * Markdown: indented text is text, links need an address, and only HTML elements are tags.
 */
export function createParser(): Parser {
  const parser = new MarkdownIt().disable('code');
  parser.validateLink = (url) => ADDRESS.test(url);
  parser.normalizeLink = (url) => url;
  parser.normalizeLinkText = (url) => url;
  parser.inline.ruler.at('html_inline', readTag);
  parser.inline.ruler.before('link', 'footnote', readFootnote);
  parser.inline.ruler.before('escape', 'inside_word', readInsideWord);
  return parser;
}

function match(pattern: RegExp, { src, pos }: StateInline): RegExpExecArray | null {
  pattern.lastIndex = pos;
  return pattern.exec(src);
}

function readTag(state: StateInline, silent: boolean): boolean {
  const tag = match(TAG, state);
  if (!tag) return false;
  if (!silent && breaking.has((tag[1] ?? '').toLowerCase())) state.push('hardbreak', 'br', 0);
  state.pos += tag[0].length;
  return true;
}

/** Removes the reference "[^1]", and the label of the note "[^1]: See page 5." at the start of a line. */
function readFootnote(state: StateInline, silent: boolean): boolean {
  const note = match(FOOTNOTE, state);
  if (!note) return false;
  const isStart = state.pos === 0 || state.src.charAt(state.pos - 1) === '\n';
  const colon = note[1]?.length ?? 0;
  if (!silent && isStart && colon > 0) state.push('hardbreak', 'br', 0);
  state.pos += note[0].length - (isStart ? 0 : colon);
  return true;
}

function readInsideWord(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  const marks = match(MARKS, state)?.[0];
  if (!marks || !LETTER.test(src.charAt(pos - 1)) || !LETTER.test(src.charAt(pos + marks.length)))
    return false;
  if (!silent) state.pending += marks;
  state.pos += marks.length;
  return true;
}
