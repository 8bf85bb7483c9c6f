import { Route, Router, Switch } from 'wouter-preact';
import { FrontPage } from '../views/front/front-page.tsx';
import { NotFound } from '../views/not-found.tsx';
import { lazyView } from './lazy-view.tsx';
import { Shell } from './shell.tsx';
import { BASE_PATH } from './site.ts';

const ArticlePage = lazyView(async () => (await import('../views/article/article-page.tsx')).ArticlePage);

/** The pages of the explorer, by path. src/serve/explorer/routes.ts has the same paths. */
export function App() {
  return (
    <Router base={BASE_PATH}>
      <Shell>
        <Switch>
          <Route path="/" component={FrontPage} />
          <Route path="/articles/:slug">{({ slug }) => <ArticlePage slug={slug} key={slug} />}</Route>
          <Route component={NotFound} />
        </Switch>
      </Shell>
    </Router>
  );
}
