import type { Token } from 'markdown-it';
import { withoutHidden } from './hidden-html.ts';
import { createParser } from './parser.ts';

const parser = createParser();

/**
 * Converts Markdown to plain text. Blocks are separated by blank lines; items of tight lists, lines of code and rows of
 * tables by line feeds; cells by semicolons. Links and images are replaced by their text; ordered items have their
 * numbers. Takes linear time.
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
  // For an ordered item, `info` is its number. For a bullet, `info` is empty.
  else if (type === 'list_item_open' && info !== '') blocks.openItem(`${info}${markup} `);
  else if (type === 'list_item_close') blocks.closeItem();
  else if (type === 'tr_open') blocks.openRow();
  else if (type === 'tr_close') blocks.closeRow();
}

/** In CommonMark, "~~~ The End ~~~" opens a code block, but authors of prose do not intend one. */
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

/** Removes blank lines, and white space around lines. */
function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Joins the text of blocks. */
class Blocks {
  text = '';
  /** Whether the next block is tight. Two consecutive tight blocks are not separated by a blank line. */
  isTight = false;
  #wasTight = false;
  #marker = '';
  #cells: string[] | null = null;

  /** Adds a block, or a cell of the open row. */
  add(content: string): void {
    if (this.#cells) this.#cells.push(content);
    else this.#push(content);
  }

  addCode(content: string): void {
    this.isTight = false;
    this.#push(content.trimEnd());
  }

  /**
   * Adds the number of an item before its first block. If the item is empty, only its number is added. For example,
   * Markdown treats "1986." on a separate line as an empty item.
   */
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
