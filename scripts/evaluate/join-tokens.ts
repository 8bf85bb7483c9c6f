/** Joins tokens with spaces, except before closing and after opening marks. Returns the text and the offset of each token. */
export function joinTokens(tokens: readonly string[]): { text: string; starts: number[] } {
  let text = '';
  const starts: number[] = [];
  tokens.forEach((token, i) => {
    const isAdjacent =
      /^([.,;:!?%)\]}]|'s|’s|n't|n’t|'|’|'\w+)$/.test(token) || /^[([{$£#]$/.test(tokens[i - 1] ?? '');
    if (i > 0 && !isAdjacent) text += ' ';
    starts.push(text.length);
    text += token;
  });
  return { text, starts };
}
