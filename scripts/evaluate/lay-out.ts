/** Joins tokens by spaces, except before closing and after opening marks, and tells where each token lies. */
export function layOut(tokens: readonly string[]): { text: string; starts: number[] } {
  let text = '';
  const starts: number[] = [];
  tokens.forEach((token, i) => {
    const tight =
      /^([.,;:!?%)\]}]|'s|’s|n't|n’t|'|’|'\w+)$/.test(token) || /^[([{$£#]$/.test(tokens[i - 1] ?? '');
    if (i > 0 && !tight) text += ' ';
    starts.push(text.length);
    text += token;
  });
  return { text, starts };
}
