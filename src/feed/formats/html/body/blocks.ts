import { isElement, type PageElement, TEXT } from '../dom.ts';

/** A paragraph, heading, list item or row of a table, as plain text. */
export interface Block {
  readonly text: string;
  /** The innermost block element that contains the text. */
  readonly element: PageElement;
  /** The number of characters of the text that are in links. */
  readonly linked: number;
  /** Whether the complete text is bold or italic. */
  readonly isEmphasised: boolean;
  /** Whether an image is between the previous block and the text. */
  readonly followsImage: boolean;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const HIDDEN = new Set(
  'script style noscript template head title svg math object iframe select option'.split(' '),
);
const EMPHASIS = new Set(['b', 'strong', 'i', 'em', 'u']);

/** Splits the text of an element into blocks. A line break ends a block. */
export function blocksOf(root: PageElement): Block[] {
  const reader = new BlockReader(root);
  reader.read(root, { linked: false, emphasised: false });
  return reader.finish();
}

interface Inline {
  readonly linked: boolean;
  readonly emphasised: boolean;
}

class BlockReader {
  readonly #blocks: Block[] = [];
  #element: PageElement;
  #text = '';
  #linked = 0;
  #emphasised = 0;
  #followsImage = false;

  constructor(root: PageElement) {
    this.#element = root;
  }

  read(element: PageElement, inline: Inline): void {
    for (const node of element.childNodes) {
      if (node.nodeType === TEXT) this.#add(node.textContent ?? '', inline);
      else if (isElement(node)) this.#enter(node, inline);
    }
  }

  finish(): Block[] {
    this.#flush();
    return this.#blocks;
  }

  #enter(element: PageElement, inline: Inline): void {
    const name = element.localName;
    if (HIDDEN.has(name)) return;
    if (name === 'br') {
      this.#flush();
      return;
    }
    if (name === 'img') {
      this.#followsImage ||= this.#text.trim() === '';
      return;
    }
    if (!BLOCKS.has(name)) {
      this.read(element, {
        linked: inline.linked || name === 'a',
        emphasised: inline.emphasised || EMPHASIS.has(name),
      });
      return;
    }
    this.#flush();
    const outer = this.#element;
    this.#element = element;
    this.read(element, inline);
    this.#flush();
    this.#element = outer;
  }

  #add(text: string, { linked, emphasised }: Inline): void {
    this.#text += text;
    const length = text.trim().length;
    if (linked) this.#linked += length;
    if (emphasised) this.#emphasised += length;
  }

  #flush(): void {
    const text = this.#text.replace(/[\s\u00a0]+/g, ' ').trim();
    if (text !== '') {
      this.#blocks.push({
        text,
        element: this.#element,
        linked: Math.min(this.#linked, text.length),
        isEmphasised: this.#emphasised >= text.length * 0.9,
        followsImage: this.#followsImage,
      });
      this.#followsImage = false;
    }
    this.#text = '';
    this.#linked = 0;
    this.#emphasised = 0;
  }
}
