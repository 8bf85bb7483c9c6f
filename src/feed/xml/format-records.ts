import { DatelineError } from '../../errors.ts';
import { contentFrom } from '../content-from.ts';
import type { FormatInput, FormatRecord } from '../format.ts';
import type { RecordContent } from '../record.ts';
import type { XmlElement } from './element.ts';
import { RecordBuilder } from './record-builder.ts';
import { xmlRecords } from './xml-records.ts';

/** The conversion of the records of an XML format to articles. */
export interface XmlFormatOptions {
  /** Returns whether an element with this name contains a record. */
  isRecord(name: string): boolean;
  /** Whether records that are not well-formed fail. */
  readonly isStrict: boolean;
  /** Returns whether a document with this root can have no records. */
  canBeEmpty?(root: string): boolean;
  articleOf(element: XmlElement): RecordContent;
}

/** Reads the records of an XML format. The root of a document has no number. Throws XML_INVALID if there is no record. */
export async function* xmlFormatRecords(
  input: FormatInput,
  options: XmlFormatOptions,
): AsyncGenerator<FormatRecord> {
  let count = 0;
  const builder = new RecordBuilder(options.isRecord);
  for await (const { content, isRoot } of xmlRecords(input, builder, options.isStrict)) {
    count++;
    yield {
      record: isRoot ? null : count,
      byte: null,
      content: content instanceof DatelineError ? content : contentFrom(() => options.articleOf(content)),
    };
  }
  const { root } = builder;
  if (count > 0 || (root !== null && options.canBeEmpty?.(root) === true)) return;
  throw new DatelineError(
    'XML_INVALID',
    `The XML contains no article (the root element is \`${root ?? 'missing'}\`). Provide another file, or select its format with \`--format\`.`,
  );
}
