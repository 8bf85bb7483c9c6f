/** One statement of an SQL script. */
export interface SqlStatement {
  /** Without the comments before it and the semicolon after it. */
  readonly text: string;
  /** Where it begins in the script, in UTF-16 code units. */
  readonly start: number;
}

/** Lexical elements of PostgreSQL's SQL; block comments nest, so they are matched apart. */
const TOKEN =
  /(?<comment>--[^\n]*|\/\*)|(?<space>\s+)|[eE]'(?:[^'\\]|\\.|'')*'?|'[^']*'?|"[^"]*"?|(?<dollar>\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$)|(?<word>[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)|(?<other>.)/sy;

/**
 * Splits a script at the semicolons that end statements: not at those in strings, quoted names, dollar quotes,
 * comments, parentheses (CREATE RULE) or function bodies between BEGIN ATOMIC and END. As psql does it.
 */
export function splitStatements(sql: string): readonly SqlStatement[] {
  const statements: SqlStatement[] = [];
  let start = -1; // of the statement being read; -1 before its first token
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

/** How the last word changes the depth of function bodies: BEGIN opens one, CASE in one needs an END too. */
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
    if (!match) return sql.length; // never closed: PostgreSQL will say so
    depth += match[0] === '/*' ? 1 : -1;
    if (depth === 0) return edge.lastIndex;
  }
}

/** Whether a statement would begin or end a transaction. */
export function controlsTransaction({ text }: SqlStatement): boolean {
  return /^(begin|start\s+transaction|commit|end|abort|prepare\s+transaction|rollback(?!\s+((work|transaction)\s+)?to\b))\b/i.test(
    text,
  );
}
