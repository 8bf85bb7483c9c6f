// Relative URLs in the page are relative to the base element, which is the folder of the explorer.

/** The path of the explorer's folder, without a slash at the end. */
export const BASE_PATH: string = new URL(document.baseURI).pathname.replace(/\/$/, '');

/** The URL of the GraphQL endpoint. */
export const ENDPOINT: string = new URL(
  document.documentElement.dataset['endpoint'] ?? 'graphql',
  document.baseURI,
).href;
