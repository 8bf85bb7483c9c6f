import { Parser } from 'htmlparser2';
import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import { checkDoctype } from './doctype.ts';
import { LineCounter } from './line-counter.ts';
import type { RecordBuilder } from './record-builder.ts';
import type { XmlParser } from './strict-parser.ts';

/**
 * Parses XML that may not be well-formed: many syndication feeds contain `&` without an escape, or entities of HTML.
 * Names keep the prefixes of the input. A record without its end tag fails with XML_INVALID.
 */
export function createLenientParser(builder: RecordBuilder): XmlParser {
  const lines = new LineCounter();
  const line = () => lines.lineAt(parser.startIndex);
  let isEnded = false;
  /** Whether the missing end of the input is reported as the failure of a record. */
  let isReported = false;
  /** The offset of the end of the last start tag. */
  let openedAt = -1;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        openedAt = parser.endIndex;
        builder.open(name, attributes, line());
      },
      ontext: (text) => builder.add(text),
      onclosetag(_, isImplied) {
        // The end of an empty element, such as `<link/>`, is implied too. It is at the end of its start tag.
        const isMissing = isImplied && (isEnded || parser.endIndex !== openedAt);
        if (isMissing && !isReported && (isEnded || builder.isInRecord)) {
          isReported = isEnded;
          builder.fail(notClosed(line()));
        }
        builder.close();
      },
      onprocessinginstruction: (_, data) => checkDoctype(`<${data}`),
    },
    { xmlMode: true, decodeEntities: true },
  );
  return {
    write(chunk) {
      lines.add(chunk);
      parser.write(chunk);
    },
    end() {
      isEnded = true;
      parser.end();
    },
  };
}

const notClosed = (line: number): DatelineError =>
  new DatelineError(
    'XML_INVALID',
    `An element of the record is not closed (line ${grouped(line)}). Correct or complete the file.`,
  );
