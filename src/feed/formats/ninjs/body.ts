import { withoutHeadline } from '../../fields/without-headline.ts';
import { textOfHtml } from '../../markup/html-text.ts';
import type { NinjsItem, NinjsValue } from './schema.ts';

/** The bodies of ninjs 1, by their suffix. HTML takes precedence, because plain text often lacks paragraphs. */
const SUFFIXES = ['html', 'xhtml', 'html5', 'text'] as const;
const HTML_ROLES: ReadonlySet<string | undefined> = new Set(['html', 'xhtml', 'html5', 'richhtml5']);

/** Returns the text of an item; undefined if it has none. */
export function bodyOf(item: NinjsItem, headline: string | undefined): string | undefined {
  const { html, plain } = bodiesOf(item);
  const text = html === undefined ? '' : withoutHeadline(textOfHtml(html), headline);
  return text || (plain === undefined ? undefined : withoutHeadline(plain.trim(), headline)) || undefined;
}

function bodiesOf(item: NinjsItem): { html: string | undefined; plain: string | undefined } {
  const named = SUFFIXES.flatMap((suffix) => {
    const value = item[`body_${suffix}`];
    return typeof value === 'string' ? [{ role: suffix, contenttype: undefined, value }] : [];
  });
  const bodies: readonly NinjsValue[] = [...item.bodies, ...named];
  return {
    html: bodies.find(isHtml)?.value,
    plain: bodies.find(
      ({ role, contenttype }) =>
        contenttype === 'text/plain' || (contenttype === undefined && role === 'text'),
    )?.value,
  };
}

const isHtml = ({ role, contenttype }: NinjsValue): boolean =>
  contenttype === undefined
    ? HTML_ROLES.has(role)
    : /^(?:text\/html|application\/xhtml\+xml)\b/i.test(contenttype);
