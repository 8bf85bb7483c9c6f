import type { Example } from '../../src/serve/examples.ts';

/** Maximum number of characters of a line of a response, so that it needs no scroll bar. */
const WIDTH = 110;

/** Formats JSON: each object and list is on one line if it fits, and has one line for each part otherwise. */
export function layOut(value: unknown, indent = '', width = WIDTH): string {
  const flat = onOneLine(value);
  if (typeof value !== 'object' || value === null || flat.length <= width) return flat;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => layOut(item, inner, WIDTH - inner.length - 1))
    : Object.entries(value).map(([key, part]) => {
        const name = `${JSON.stringify(key)}: `;
        return `${name}${layOut(part, inner, WIDTH - inner.length - name.length - 1)}`;
      });
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${onOneLine(part)}`);
  return parts.length > 0 ? `{ ${parts.join(', ')} }` : '{}';
}

const block = (language: string, text: string): string => `\`\`\`${language}\n${text.trim()}\n\`\`\``;

/** Returns the page of example queries, each with its variables and its response for the sample articles. */
export function queriesPage(
  answered: readonly { readonly example: Example; readonly answer: unknown }[],
): string {
  const parts = answered.map(({ example: { title, query, variables }, answer }, index) => [
    `## ${index + 1}. ${title}`,
    block('graphql', query),
    ...(variables ? ['With the variables', block('json', layOut(variables))] : []),
    'The response:',
    block('json', layOut(answer)),
  ]);
  const head = [
    '# Example queries',
    'Example queries, and their responses for the sample articles. The tabs of GraphiQL, which `npm start` serves at <http://127.0.0.1:4000/graphql>, contain the same queries. `npm run docs:queries` writes this page, and a test compares it with the actual responses.',
  ];
  return `${[...head, ...parts.flat()].join('\n\n')}\n`;
}
