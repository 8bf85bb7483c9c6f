const PREFIX = 'dateline:';

/** The storage of GraphiQL, with a prefix: other servers at the same address during development may have a GraphiQL too. */
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
