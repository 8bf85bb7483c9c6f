/** One statement of an SQL script. */
export interface SqlStatement {
  /** The statement without preceding comments and without the semicolon. */
  readonly text: string;
  /** The offset of the statement in the script, in UTF-16 code units. */
  readonly start: number;
}

/** The tokens of PostgreSQL's SQL. Block comments can be nested, so only their start is matched here. */
const TOKEN =
  /(?<comment>--[^\n]*|\/\*)|(?<space>\s+)|[eE]'(?:[^'\\]|\\.|'')*'?|'[^']*'?|"[^"]*"?|(?<dollar>\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$)|(?<word>[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)|(?<other>.)/sy;

/**
 * Splits a script at the semicolons that end statements, like psql: not at semicolons in strings, quoted identifiers,
 * dollar quotes, comments, parentheses (CREATE RULE) or function bodies between BEGIN ATOMIC and END.
 */
export function splitStatements(sql: string): readonly SqlStatement[] {
  const statements: SqlStatement[] = [];
  let start = -1; // The start of the current statement; -1 before its first token.
  let end = 0;
  let words: string[] = [];
  let parentheses = 0;
  let bodies = 0;
  const finish = () => {
    if (start >= 0) statements.push({ text: sql.slice(start, end), start });
    start = -1;
    words = [];
    parentheses = 0;
    bodies = 0;
  };

  for (let at = 0; at < sql.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const { comment, space, dollar, word, other } = TOKEN.exec(sql)?.groups ?? {};
    if (comment === '/*') TOKEN.lastIndex = endOfComment(sql, at);
    if (comment || space) continue;
    if (other === ';' && parentheses === 0 && bodies === 0) {
      finish();
      continue;
    }
    if (dollar) {
      const closing = sql.indexOf(dollar, TOKEN.lastIndex);
      TOKEN.lastIndex = closing < 0 ? sql.length : closing + dollar.length;
    }
    if (word) {
      words.push(word.toLowerCase());
      bodies = Math.max(0, bodies + bodyStep(words, bodies));
    }
    if (other === '(') parentheses++;
    if (other === ')') parentheses = Math.max(0, parentheses - 1);
    if (start < 0) start = at;
    end = TOKEN.lastIndex;
  }
  finish();
  return statements;
}

/**
 * Returns by how much the last word changes the nesting depth of function bodies. BEGIN opens a body. CASE within a
 * body also has an END.
 */
function bodyStep(words: readonly string[], depth: number): number {
  const word = words.at(-1);
  if (depth > 0 && word === 'end') return -1;
  if (depth > 0 && word === 'case') return 1;
  if (word !== 'begin') return 0;
  return /^create (or replace )?(function|procedure) /.test(words.slice(0, 5).join(' ')) ? 1 : 0;
}

function endOfComment(sql: string, from: number): number {
  const edge = /\/\*|\*\//g;
  edge.lastIndex = from;
  for (let depth = 0; ; ) {
    const match = edge.exec(sql);
    if (!match) return sql.length; // The comment is not closed. PostgreSQL reports the error.
    depth += match[0] === '/*' ? 1 : -1;
    if (depth === 0) return edge.lastIndex;
  }
}

/** Returns whether a statement begins or ends a transaction. */
export function controlsTransaction({ text }: SqlStatement): boolean {
  return /^(begin|start\s+transaction|commit|end|abort|prepare\s+transaction|rollback(?!\s+((work|transaction)\s+)?to\b))\b/i.test(
    text,
  );
}
