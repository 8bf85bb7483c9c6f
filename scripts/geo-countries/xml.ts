const unescaped = (xml: string) =>
  xml
    .replace(/^<!\[CDATA\[([\s\S]*)\]\]>$/, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');

/** Returns the contents of all elements with the given name. The elements must not be nested. */
export const elements = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(
    ([, content = '']) => content,
  );

/** Returns the text of the first element with the given name, or null. */
export function elementText(xml: string, name: string): string | null {
  const [content] = elements(xml, name);
  return content === undefined ? null : unescaped(content);
}
