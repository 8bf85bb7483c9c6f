import { decodeHTMLStrict } from 'entities';

/** Typographic ligatures: ﬀ, ﬁ, ﬂ, ﬃ, ﬄ, ﬅ and ﬆ, which texts copied from PDF files contain. */
const LIGATURES = /[\ufb00-\ufb06]/g;
/** Spaces other than U+0020: non-breaking, narrow, thin, ideographic and similar spaces. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Replaces ligatures with their letters, and all spaces with U+0020, so that names are recognised and found. */
export const cleanText = (text: string): string =>
  text.replace(LIGATURES, (ligature) => ligature.normalize('NFKC')).replace(SPACES, ' ');

/** Decodes the character references of HTML that remain in texts without markup: `AT&amp;T`, `&#8217;`. */
export const decodeReferences = (text: string): string =>
  text.includes('&') ? decodeHTMLStrict(text) : text;
