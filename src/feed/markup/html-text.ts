import { Parser } from 'htmlparser2';
import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import { MarkupText } from './markup-text.ts';

/** The maximum depth of elements. For each closing tag, the time of the parser is proportional to the depth. */
const MAX_DEPTH = 1000;

/** Converts HTML of an article to plain text, see `MarkupText`. Takes linear time. Throws NESTING_TOO_DEEP. */
export const textOfHtml = (html: string): string => convert(html, new MarkupText());

/**
 * Converts a text that can be plain text or HTML to plain text, because some formats do not state which it is. In a
 * text without tags, entities are decoded, and line feeds are preserved.
 */
export const textOfPossibleHtml = (text: string): string =>
  convert(text, new MarkupText(!/<[a-z/!]/i.test(text)));

function convert(html: string, collector: MarkupText): string {
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > MAX_DEPTH)
        throw new DatelineError(
          'NESTING_TOO_DEEP',
          `The HTML of the text must have at most ${grouped(MAX_DEPTH)} levels of elements. Simplify the markup.`,
        );
      collector.open(name, attributes['class']);
    },
    onclosetag(name) {
      depth--;
      collector.close(name);
    },
    ontext(text) {
      collector.add(text);
    },
  });
  parser.end(html);
  return collector.text.trim();
}

/** Returns HTML as one line of plain text; undefined if it is empty. Many titles contain markup or entities. */
export const lineOfHtml = (html: string | undefined): string | undefined =>
  html === undefined ? undefined : textOfHtml(html).replace(/\s+/g, ' ') || undefined;
