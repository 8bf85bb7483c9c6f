import type { Token } from 'markdown-it';
import { withoutHidden } from './hidden-html.ts';
import { createParser } from './markdown-parser.ts';

const parser = createParser();

/**
 * The text of a Markdown document. Blocks are separated by blank lines; items of tight lists, lines of code and rows of
 * tables by line feeds; cells by semicolons. Links and images become their text; ordered items keep their numbers.
 * Linear time.
 */
export function textOfMarkdown(markdown: string): string {
  const blocks = new Blocks();
  for (const token of parser.parse(withoutHidden(markdown), {})) readBlock(token, blocks);
  return blocks.text;
}

function readBlock({ type, hidden, children, content, info, markup }: Token, blocks: Blocks): void {
  if (type === 'paragraph_open') blocks.isTight = hidden;
  else if (type === 'heading_open') blocks.isTight = false;
  else if (type === 'inline') blocks.add(lines(inlineText(children ?? [])));
  else if (type === 'fence') blocks.addCode(isProse(markup, info) ? `${info.trim()}\n${content}` : content);
  // A bullet has no `info`, an ordered item has its number.
  else if (type === 'list_item_open' && info !== '') blocks.openItem(`${info}${markup} `);
  else if (type === 'list_item_close') blocks.closeItem();
  else if (type === 'tr_open') blocks.openRow();
  else if (type === 'tr_close') blocks.closeRow();
}

/** "~~~ The End ~~~" opens a block of code, but not for its author. */
const isProse = (fence: string, info: string): boolean => fence.startsWith('~') && /\S\s+\S/.test(info);

function inlineText(tokens: readonly Token[]): string {
  let text = '';
  for (const { type, content, children } of tokens) {
    if (type === 'softbreak') text += ' ';
    else if (type === 'hardbreak') text += '\n';
    else if (type === 'image') text += inlineText(children ?? []);
    else text += content;
  }
  return text;
}

/** A text without blank lines and without white space around its lines. */
function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Joins blocks. */
class Blocks {
  text = '';
  /** Whether the next block is close to the one before, if that is tight too. */
  isTight = false;
  #wasTight = false;
  #marker = '';
  #cells: string[] | null = null;

  /** Adds a block, or the cell of a row that is open. */
  add(content: string): void {
    if (this.#cells) this.#cells.push(content);
    else this.#push(content);
  }

  addCode(content: string): void {
    this.isTight = false;
    this.#push(content.trimEnd());
  }

  /** The number of an item stands before the item's first block; without one, alone: "1986." at the end of a text. */
  openItem(marker: string): void {
    this.#marker += marker;
  }

  closeItem(): void {
    if (this.#marker !== '') this.#push('');
  }

  openRow(): void {
    this.#cells = [];
  }

  closeRow(): void {
    const row = this.#cells?.filter((cell) => cell !== '').join('; ') ?? '';
    this.#cells = null;
    this.isTight = true;
    this.#push(row);
  }

  #push(content: string): void {
    const block = this.#marker + content;
    this.#marker = '';
    if (block === '') return;
    if (this.text !== '') this.text += this.isTight && this.#wasTight ? '\n' : '\n\n';
    this.text += block.trimEnd();
    this.#wasTight = this.isTight;
  }
}
