const OPENING = /<(?:!--|(script|style)\b[^<>]{0,1000}>)/gi;
const CLOSING = { comment: /-->/g, script: /<\/script\s*>/gi, style: /<\/style\s*>/gi } as const;

/**
 * Removes HTML comments, scripts and style sheets from a text. An element or comment without an end is not removed.
 * Takes linear time.
 */
export function withoutHidden(text: string): string {
  const unclosed = new Set<string>();
  let visible = '';
  let from = 0;
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(text); opening; opening = OPENING.exec(text)) {
    const kind = kindOf(opening[1]);
    // A missing end is searched for only once. Otherwise a text with many opening marks would take quadratic time.
    if (unclosed.has(kind)) continue;
    const closing = CLOSING[kind];
    closing.lastIndex = OPENING.lastIndex;
    if (!closing.test(text)) {
      unclosed.add(kind);
      continue;
    }
    visible += text.slice(from, opening.index);
    from = closing.lastIndex;
    OPENING.lastIndex = from;
  }
  return visible + text.slice(from);
}

function kindOf(element: string | undefined): keyof typeof CLOSING {
  if (element === undefined) return 'comment';
  return element.toLowerCase() === 'script' ? 'script' : 'style';
}
