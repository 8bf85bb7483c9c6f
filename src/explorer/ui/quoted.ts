/** Returns quoted words without the comma that ends them within the sentence of the article: “It is historic,” Xi said. */
export const quoted = (text: string): string => text.replace(/,$/, '');
