/** Elements whose text is not part of an article: scripts, media and their captions, forms. */
const SKIPPED: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'head',
    'title',
    'template',
    'noscript',
    'iframe',
    'object',
    'svg',
    'math',
    'canvas',
  ],
  ...['audio', 'video', 'figcaption', 'button', 'select', 'textarea'],
  // NITF
  ...['media', 'media-caption', 'media-producer'],
]);
/**
 * Classes whose elements are not part of an article. WordPress uses `wp-caption-text` for captions. The HTML of the news
 * agency TT uses `dat` for the subject and the agency, and `byline` for photographers.
 */
const SKIPPED_CLASSES: readonly string[] = ['wp-caption-text', 'byline', 'dat'];
/** Elements that are separated from their neighbours by a blank line. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'center',
    'details',
    'div',
    'dl',
    'fieldset',
    'figure',
  ],
  ...['footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'main', 'nav', 'ol', 'p', 'pre'],
  ...['section', 'summary', 'table', 'ul'],
  // NITF
  ...['hl1', 'hl2', 'block', 'bq', 'credit', 'fn', 'note', 'nitf-table', 'tagline'],
]);
/** Elements that are separated from their neighbours by a line feed. */
const LINES: ReadonlySet<string> = new Set(['li', 'tr', 'dt', 'dd', 'caption']);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const WHITE_SPACE = /[ \t\n\r\f]+/g;

/**
 * Collects the plain text of a marked-up text. Blocks are separated by blank lines; list items and rows of tables by
 * line feeds; cells by semicolons. Every opened element must be closed.
 */
export class MarkupText {
  /** The texts so far. They are joined at the end, because reading the end of a growing string copies it. */
  readonly #parts: string[] = [];
  /** The number of line feeds before the next text. */
  #breaks = 0;
  /** The number of open elements within the outermost skipped element, including it. */
  #skipped = 0;
  #isFirstCell = true;
  /** Whether the next text begins a cell after another cell. */
  #isNextCell = false;
  /** The number of open elements that preserve white space. */
  #preserved: number;

  constructor(preserveWhiteSpace = false) {
    this.#preserved = preserveWhiteSpace ? 1 : 0;
  }

  get text(): string {
    return this.#parts
      .join('')
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n');
  }

  open(name: string, classes = ''): void {
    if (this.#skipped > 0 || SKIPPED.has(name) || hasSkippedClass(classes)) this.#skipped++;
    else if (name === 'br') this.#breaks = Math.min(2, this.#breaks + 1);
    else if (BLOCKS.has(name)) this.#break(2);
    else if (LINES.has(name)) this.#break(1);
    else if (CELLS.has(name)) this.#openCell();
    if (name === 'pre' && this.#skipped === 0) this.#preserved++;
    if (name === 'tr') this.#isFirstCell = true;
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    if (BLOCKS.has(name)) this.#break(2);
    else if (LINES.has(name)) this.#break(1);
    if (name === 'pre') this.#preserved--;
  }

  add(text: string): void {
    if (this.#skipped > 0) return;
    const last = this.#parts.at(-1);
    const isAtStart =
      this.#breaks > 0 || this.#isNextCell || last === undefined || /\s$/.test(last.slice(-1));
    const folded = this.#preserved > 0 ? text : text.replace(WHITE_SPACE, ' ');
    const added = isAtStart && this.#preserved === 0 ? folded.replace(/^ /, '') : folded;
    const isSeparate = this.#breaks > 0 || this.#isNextCell;
    if (added === '' || (isSeparate && added.trim() === '')) return;
    if (last !== undefined) this.#separate(last);
    this.#breaks = 0;
    this.#isNextCell = false;
    this.#parts.push(added);
  }

  #separate(last: string): void {
    if (this.#breaks > 0) this.#parts.push('\n'.repeat(this.#breaks));
    else if (this.#isNextCell) this.#parts.splice(-1, 1, last.trimEnd(), '; ');
  }

  #break(lineFeeds: number): void {
    this.#breaks = Math.max(this.#breaks, lineFeeds);
  }

  #openCell(): void {
    if (!this.#isFirstCell && this.#breaks === 0) this.#isNextCell = true;
    this.#isFirstCell = false;
  }
}

const hasSkippedClass = (classes: string): boolean =>
  classes !== '' && SKIPPED_CLASSES.some((skipped) => classes.split(/\s+/).includes(skipped));
