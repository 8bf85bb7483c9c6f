import { MarkupText } from '../markup/markup-text.ts';
import { isElement, type XmlElement } from './element.ts';

/** Converts elements of XHTML or NITF to plain text, see `MarkupText`. */
export function markupTextOf(elements: readonly XmlElement[]): string {
  const collector = new MarkupText();
  for (const element of elements) collect(element, collector);
  return collector.text.trim();
}

function collect(element: XmlElement, collector: MarkupText): void {
  collector.open(element.name, element.attributes['class']);
  for (const child of element.children)
    if (isElement(child)) collect(child, collector);
    else collector.add(child);
  collector.close(element.name);
}
