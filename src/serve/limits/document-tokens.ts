import { Lexer, Source, TokenKind } from 'graphql';
import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import { MAX_DEPTH } from './query-sizes.ts';

/** The maximum number of tokens in a document. GraphiQL and code generators send a few hundred at most. */
const MAX_TOKENS = 10_000;
/** The maximum number of lines in a document. The location of each error is found by counting lines from the start. */
const MAX_LINES = 10_000;

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.PAREN_L, TokenKind.BRACKET_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.PAREN_R, TokenKind.BRACKET_R]);

/**
 * Throws QUERY_TOO_LARGE for a document with too many tokens, lines or nested brackets. Counts them without recursion:
 * the parser is recursive, and deep documents could exhaust its stack.
 */
export function checkTokens(text: string): void {
  const lexer = new Lexer(new Source(text));
  let depth = 0;
  for (let count = 0; lexer.advance().kind !== TokenKind.EOF; count += 1) {
    if (count === MAX_TOKENS) {
      throw tooLarge(
        `The document must have at most ${grouped(MAX_TOKENS)} tokens. Split the document into several requests.`,
      );
    }
    checkLines(lexer);
    if (OPENING.has(lexer.token.kind)) depth += 1;
    else if (CLOSING.has(lexer.token.kind)) depth -= 1;
    if (depth > MAX_DEPTH) {
      throw tooLarge(
        `The document must have at most ${MAX_DEPTH} levels of brackets. Reduce the nesting of fields.`,
      );
    }
  }
  checkLines(lexer);
}

function checkLines({ line }: Lexer): void {
  if (line > MAX_LINES) {
    throw tooLarge(
      `The document must have at most ${grouped(MAX_LINES)} lines. Remove empty lines and comments.`,
    );
  }
}

const tooLarge = (message: string): DatelineError => new DatelineError('QUERY_TOO_LARGE', message);
