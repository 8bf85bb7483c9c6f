const PREFIX = 'dateline:';

/**
 * The storage of GraphiQL, with a prefix: during development, other servers at the same address may also use GraphiQL.
 */
export const storage = {
  get length() {
    return localStorage.length;
  },
  getItem: (name: string) => localStorage.getItem(PREFIX + name),
  setItem: (name: string, value: string) => localStorage.setItem(PREFIX + name, value),
  removeItem: (name: string) => localStorage.removeItem(PREFIX + name),
  clear() {
    for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX)) localStorage.removeItem(name);
  },
};
