/** An object of JSON-LD. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** The number of references that are followed from an article. References can form a cycle. */
const MAX_REFERENCES = 3;

export const isNode = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns the types of an object, without the namespace of schema.org. */
export function typesOf(node: JsonLdNode): string[] {
  const type = node['@type'];
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.filter((name) => typeof name === 'string').map((name) => name.replace(/^.*[/:#]/, ''));
}

/** Returns whether an object is an article: an `Article`, a subtype of it, or a posting of a blog. */
export const isArticle = (node: JsonLdNode): boolean =>
  typesOf(node).some((type) => /Article$|BlogPosting$/.test(type));

/** Returns the articles of a graph, with their references resolved; null if the value is not a graph. */
export function articleNodesOf(value: unknown): readonly JsonLdNode[] | null {
  if (!isNode(value)) return null;
  const graph: unknown = value['@graph'];
  if (!Array.isArray(graph)) {
    const main = value['mainEntity'];
    return isNode(main) && !isArticle(value) && isArticle(main) ? [main] : null;
  }
  const nodes = graph.filter(isNode);
  const byId = new Map<unknown, JsonLdNode>(nodes.map((node) => [node['@id'], node]));
  return nodes.filter(isArticle).map((node) => resolved(node, byId, MAX_REFERENCES));
}

/** Replaces objects that have only an `@id` with the objects of the graph that have this id. */
function resolved(node: JsonLdNode, byId: ReadonlyMap<unknown, JsonLdNode>, depth: number): JsonLdNode {
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (!isNode(value) || depth === 0) return value;
    const isReference = Object.keys(value).length === 1 && '@id' in value;
    return resolved(isReference ? (byId.get(value['@id']) ?? value) : value, byId, depth - 1);
  };
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, resolve(value)]));
}
