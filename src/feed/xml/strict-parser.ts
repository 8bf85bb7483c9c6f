import { decodeHTML } from 'entities';
import { SaxesParser } from 'saxes';
import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import { AmpersandMarker, withBareAmpersands } from './ampersand-marker.ts';
import { checkDoctype } from './doctype.ts';
import type { RecordBuilder } from './record-builder.ts';

/** A parser that passes its events to a `RecordBuilder`. */
export interface XmlParser {
  write(chunk: string): void;
  end(): void;
}

/**
 * Parses well-formed XML. Names are passed without their prefixes. Entities of HTML, such as `&nbsp;`, are decoded,
 * because the DTD of NITF defines many of them, and no DTD is read. A record that is not well-formed fails with
 * XML_INVALID.
 */
export function createStrictParser(builder: RecordBuilder): XmlParser {
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.ENTITIES = new Proxy<Record<string, string>>(
    {},
    { get: (_, name) => (typeof name === 'string' ? htmlEntity(name) : undefined) },
  );
  parser.on('doctype', checkDoctype);
  parser.on('opentag', ({ name, attributes }) => builder.open(localName(name), attributes, parser.line));
  parser.on('text', (text) => builder.add(text));
  parser.on('cdata', (text) => builder.add(withBareAmpersands(text)));
  parser.on('closetag', () => builder.close());
  parser.on('error', ({ message }) => {
    if (builder.hasFailed && isConsequence(message, builder.isInRecord)) return;
    builder.fail(notWellFormed(message, parser.line, parser.column));
  });
  const ampersands = new AmpersandMarker();
  return {
    write: (chunk) => void parser.write(ampersands.mark(chunk)),
    end: () => void parser.write(ampersands.rest()).close(),
  };
}

function htmlEntity(name: string): string | undefined {
  const written = `&${name};`;
  const decoded = decodeHTML(written);
  return decoded === written ? undefined : decoded;
}

/**
 * Returns whether an error can be a consequence of a record that is not well-formed. The parser closes all elements at
 * an end tag without a start tag, and then reports that the next record is outside the root.
 */
const isConsequence = (message: string, isInRecord: boolean): boolean =>
  /(?:only one root|outside of root)/.test(message) ||
  (!isInRecord && /(?:unmatched closing tag|unexpected close tag|unclosed tag)/.test(message));

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function notWellFormed(message: string, line: number, column: number): DatelineError {
  const why = message
    .replace(/^\d+:\d+: /, '')
    .replace(/^undefined entity/, 'undefined entity, or `&` without an escape')
    .replace(/\.$/, '');
  return new DatelineError(
    'XML_INVALID',
    `The XML is not well-formed: ${why} (line ${grouped(line)}, column ${grouped(column)}). Correct or complete the file.`,
  );
}
