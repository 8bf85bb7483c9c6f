import { escapeUTF8 } from 'entities';
import type { SocialMetadata } from './page-metadata.ts';

export interface ShellUrls {
  /** The folder of the explorer, relative to the page, so that a proxy can serve it under any path. */
  readonly base: string;
  /** The GraphQL endpoint, relative to the folder of the explorer. */
  readonly endpoint: string;
}

/** Inserts the parts that differ between pages into the HTML of the build. */
export function fillShell(template: string, { base, endpoint }: ShellUrls, metadata: SocialMetadata): string {
  const { title, description, type, publishedAt } = metadata;
  const head = [
    `<title>${escapeUTF8(title)}</title>`,
    meta('name', 'description', description),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:type', type),
    meta('property', 'og:site_name', 'Dateline'),
    meta('name', 'twitter:card', 'summary'),
    ...(publishedAt === undefined ? [] : [meta('property', 'article:published_time', publishedAt)]),
  ].join('\n    ');
  const values = { base: escapeUTF8(base), endpoint: escapeUTF8(endpoint), head };
  return template.replace(/\{\{(base|endpoint|head)\}\}/g, (_, name: keyof typeof values) => values[name]);
}

const meta = (attribute: string, name: string, content: string): string =>
  `<meta ${attribute}="${name}" content="${escapeUTF8(content)}">`;
