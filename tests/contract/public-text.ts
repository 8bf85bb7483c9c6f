import { readFileSync } from 'node:fs';
import { packagePath } from '../../src/package-path.ts';

/** A piece of text that people read: a comment, a string, or a paragraph of a document. */
export interface PublicText {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Comments and string literals of TypeScript, in the order of the file. Regular expressions are skipped. */
const TOKENS =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|(?<=[=(,:?|&!]\s*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n])+\/[dgimsuvy]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

/** Returns whether a token of a source file is a comment. */
export const isComment = (token: string): boolean => token.startsWith('//') || token.startsWith('/*');

/** The comments and strings of a source file. A string without a space is an identifier, so it is omitted. */
export function textsOfSource(file: string): PublicText[] {
  const source = readFileSync(packagePath(file), 'utf8');
  return [...source.matchAll(TOKENS)].flatMap((match) => {
    const [token] = match;
    const isString = /^['"`]/.test(token) && token.includes(' ');
    if (!isComment(token) && !isString) return [];
    return [{ file, line: lineAt(source, match.index), text: token }];
  });
}

/** The paragraphs of a Markdown document, without its code blocks and inline code. */
export function textsOfMarkdown(file: string): PublicText[] {
  const source = readFileSync(packagePath(file), 'utf8');
  const prose = source.replace(/```[\s\S]*?```|`[^`\n]*`/g, (code) => code.replace(/[^\n]/g, ' '));
  return prose.split('\n').map((text, index) => ({ file, line: index + 1, text }));
}

/** The lines of a file that is text as a whole: a schema, a template. */
export const textsOfLines = (file: string): PublicText[] =>
  readFileSync(packagePath(file), 'utf8')
    .split('\n')
    .map((text, index) => ({ file, line: index + 1, text }));

const lineAt = (source: string, index: number): number => source.slice(0, index).split('\n').length;
