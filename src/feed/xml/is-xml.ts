/** Returns whether a text begins like XML. JSON and Markdown can contain XML too. */
export const isXml = (head: string): boolean => /^\ufeff?\s*</.test(head);
