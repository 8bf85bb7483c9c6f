import type { Example } from '../../src/serve/examples.ts';

/** Characters of a line of an answer: what stands beside a query without a scroll bar. */
const WIDTH = 110;

/** JSON with each object and list on one line that fits there, and otherwise its parts below each other. */
export function layOut(value: unknown, indent = '', room = WIDTH): string {
  const flat = onOneLine(value);
  if (typeof value !== 'object' || value === null || flat.length <= room) return flat;
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

/** The page of example queries: each with its variables and what the sample articles answer. */
export function queriesPage(
  asked: readonly { readonly example: Example; readonly answer: unknown }[],
): string {
  const parts = asked.map(({ example: { title, query, variables }, answer }, index) => [
    `## ${index + 1}. ${title}`,
    block('graphql', query),
    ...(variables ? ['With the variables', block('json', layOut(variables))] : []),
    'The answer:',
    block('json', layOut(answer)),
  ]);
  const head = [
    '# Example queries',
    'What can be asked, and what the sample articles answer. The same queries stand in the tabs of GraphiQL, which `npm start` serves at <http://127.0.0.1:4000/graphql>. `npm run docs:queries` writes this page, and a test holds it to what is answered.',
  ];
  return `${[...head, ...parts.flat()].join('\n\n')}\n`;
}
