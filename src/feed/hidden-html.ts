const OPENING = /<(?:!--|(script|style)\b[^<>]{0,1000}>)/gi;
const CLOSING = { comment: /-->/g, script: /<\/script\s*>/gi, style: /<\/style\s*>/gi } as const;

/** A text without the comments, scripts and style sheets of HTML in it. What is never closed stays. Linear time. */
export function withoutHidden(text: string): string {
  const unclosed = new Set<string>();
  let kept = '';
  let from = 0;
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(text); opening; opening = OPENING.exec(text)) {
    const kind = kindOf(opening[1]);
    // Searched once: a text of openings only would take quadratic time.
    if (unclosed.has(kind)) continue;
    const closing = CLOSING[kind];
    closing.lastIndex = OPENING.lastIndex;
    if (!closing.test(text)) {
      unclosed.add(kind);
      continue;
    }
    kept += text.slice(from, opening.index);
    from = closing.lastIndex;
    OPENING.lastIndex = from;
  }
  return kept + text.slice(from);
}

function kindOf(element: string | undefined): keyof typeof CLOSING {
  if (element === undefined) return 'comment';
  return element.toLowerCase() === 'script' ? 'script' : 'style';
}
