import { jsonrepair } from 'jsonrepair';
import type { PageDocument } from '../dom.ts';

/** A node of JSON-LD. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** schema.org's `Article` and its subtypes that contain news, without namespaces. */
const ARTICLE_TYPES = new Set([
  'AdvertiserContentArticle',
  'AnalysisNewsArticle',
  'Article',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'BlogPosting',
  'LiveBlogPosting',
  'NewsArticle',
  'OpinionNewsArticle',
  'Report',
  'ReportageNewsArticle',
  'Review',
  'ReviewNewsArticle',
  'SatiricalArticle',
  'SocialMediaPosting',
  'TechArticle',
]);
const MAX_NODES = 5000;

/** The JSON-LD of a page. */
export interface LinkedData {
  /** The node of the article; null if there is none. */
  readonly article: LinkedNode | null;
  /** Returns the values of a property of the article. Nodes with only an `@id` are replaced by the nodes they refer to. */
  values(property: string): readonly unknown[];
}

/** Reads the JSON-LD of a page. Scripts with invalid JSON are repaired; those that cannot be repaired are ignored. */
export function readLinkedData(document: PageDocument): LinkedData {
  const nodes: LinkedNode[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    collect(parse(script.textContent ?? ''), nodes);
  }
  const byId = new Map<unknown, LinkedNode>();
  for (const node of nodes)
    if (typeof node['@id'] === 'string' && !isReference(node)) byId.set(node['@id'], node);
  const article = bestArticle(nodes);
  const resolve = (value: unknown): unknown =>
    isNode(value) && isReference(value) ? (byId.get(value['@id']) ?? value) : value;
  return {
    article,
    values: (property) => asList(article?.[property]).map(resolve),
  };
}

/** Returns whether a node only refers to another node. */
const isReference = (node: LinkedNode): boolean =>
  Object.keys(node).every((key) => key === '@id' || key === '@type');

/** Returns the types of a node, without namespaces. */
export const typesOf = (node: LinkedNode): string[] =>
  asList(node['@type'] ?? node['type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));

export const isNode = (value: unknown): value is LinkedNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asList = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

function parse(text: string): unknown {
  const json = text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, '').trim();
  try {
    return JSON.parse(json);
  } catch {
    try {
      return JSON.parse(jsonrepair(json));
    } catch {
      return null;
    }
  }
}

/** Collects all nodes, the outer ones first. Uses no recursion, because the depth is not limited. */
function collect(root: unknown, nodes: LinkedNode[]): void {
  const queue = [root];
  for (let i = 0; i < queue.length && nodes.length < MAX_NODES; i++) {
    const value = queue[i];
    if (Array.isArray(value)) for (const item of value) queue.push(item);
    else if (isNode(value)) {
      nodes.push(value);
      for (const item of Object.values(value))
        if (typeof item === 'object' && item !== null) queue.push(item);
    }
  }
}

/** Returns the article with the most properties. Articles in lists of related articles have few. */
function bestArticle(nodes: readonly LinkedNode[]): LinkedNode | null {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPES.has(type)));
  const size = (node: LinkedNode): number => Object.keys(node).length;
  return articles.reduce<LinkedNode | null>(
    (best, node) => (best && size(best) >= size(node) ? best : node),
    null,
  );
}
