import { Readability } from '@mozilla/readability';
import type { PageDocument, PageElement } from '../dom.ts';
import { type Block, blocksOf } from './blocks.ts';
import { removeBoilerplate } from './boilerplate.ts';
import { cleanBlocks, type KnownText } from './clean-blocks.ts';

/** Returns the blocks of the main text. Changes the document. */
export function mainBlocks(document: PageDocument, known: KnownText): Block[] {
  removeBoilerplate(document);
  // Readability needs the types of a browser, which this project does not load.
  const page = document as unknown as ConstructorParameters<typeof Readability>[0];
  const found = new Readability<unknown>(page, { keepClasses: true, serializer: (node) => node }).parse();
  if (!found?.content) return [];
  return cleanBlocks(blocksOf(found.content as PageElement), known);
}
