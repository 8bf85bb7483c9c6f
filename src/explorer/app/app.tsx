import { Route, Router, Switch } from 'wouter-preact';
import { FrontPage } from '../views/front/front-page.tsx';
import { NotFound } from '../views/not-found.tsx';
import { lazyView } from './lazy-view.tsx';
import { Shell } from './shell.tsx';
import { BASE_PATH } from './site.ts';

const ArticlePage = lazyView(async () => (await import('../views/article/article-page.tsx')).ArticlePage);
const PersonPage = lazyView(async () => (await import('../views/entity/person-page.tsx')).PersonPage);
const OrganizationPage = lazyView(
  async () => (await import('../views/entity/organization-page.tsx')).OrganizationPage,
);
const CountryPage = lazyView(async () => (await import('../views/entity/country-page.tsx')).CountryPage);
const PlacePage = lazyView(async () => (await import('../views/entity/place-page.tsx')).PlacePage);
const PathPage = lazyView(async () => (await import('../views/path/path-page.tsx')).PathPage);
const TryPage = lazyView(async () => (await import('../views/try/try-page.tsx')).TryPage);
const SearchPage = lazyView(async () => (await import('../views/search/search-page.tsx')).SearchPage);

/** The pages of the explorer, by path. src/serve/explorer/routes.ts has the same paths. */
export function App() {
  return (
    <Router base={BASE_PATH}>
      <Shell>
        <Switch>
          <Route path="/" component={FrontPage} />
          <Route path="/articles/:slug">{({ slug }) => <ArticlePage slug={slug} key={slug} />}</Route>
          <Route path="/people/:slug">{({ slug }) => <PersonPage slug={slug} key={slug} />}</Route>
          <Route path="/organizations/:slug">
            {({ slug }) => <OrganizationPage slug={slug} key={slug} />}
          </Route>
          <Route path="/countries/:code">{({ code }) => <CountryPage code={code} key={code} />}</Route>
          <Route path="/places/:slug">{({ slug }) => <PlacePage slug={slug} key={slug} />}</Route>
          <Route path="/search">
            <SearchPage />
          </Route>
          <Route path="/path">
            <PathPage />
          </Route>
          <Route path="/try">
            <TryPage />
          </Route>
          <Route component={NotFound} />
        </Switch>
      </Shell>
    </Router>
  );
}
