/** The paths of the views with the sample articles, by name. */
export const VIEWS: Readonly<Record<string, string>> = {
  front: '/',
  search: '/search?q=trade',
  article: '/articles/lula-wins-a-pact-on-hunger-but-no-closer-words-on-war',
  person: '/people/xi-jinping',
  organization: '/organizations/nato',
  country: '/countries/CN',
  place: '/places/moscow',
  path: '/path?from=person.viktor-orban&to=organization.world-health-organization',
  try: '/try',
};

/** The view in the README. */
export const PICTURE = VIEWS['article'] ?? '/';

/** The windows of the screenshots, by name. */
export const WINDOWS = {
  light: { viewport: { width: 1_280, height: 900 }, colorScheme: 'light' },
  dark: { viewport: { width: 1_280, height: 900 }, colorScheme: 'dark' },
  375: { viewport: { width: 375, height: 800 }, colorScheme: 'light' },
} as const;
