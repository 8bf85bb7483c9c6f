import type { ComponentChildren } from 'preact';
import { Link, useLocation } from 'wouter-preact';
import { EntitySearch } from '../suggest/entity-search.tsx';
import { QueryPanel } from './query-panel.tsx';
import './shell.css';
import { useNavigation } from './use-navigation.ts';
import { pageTitle } from './use-title.ts';

const LINKS = [
  ['/', 'Front page'],
  ['/search', 'Search'],
  ['/path', 'Path'],
  ['/try', 'Try it'],
] as const;

/** The frame of each page: the name of the product, navigation, search, the page itself and its queries. */
export function Shell({ children }: { readonly children: ComponentChildren }) {
  const main = useNavigation();
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        Skip to content
      </button>
      <header class="masthead">
        <Link href="/" class="wordmark">
          Dateline
        </Link>
        <nav aria-label="Pages">
          <ul>
            {LINKS.map(([path, name]) => (
              <li key={path}>
                <PageLink path={path} name={name} />
              </li>
            ))}
            <li>
              <QueryPanel />
            </li>
          </ul>
        </nav>
        <EntitySearch />
      </header>
      <main id="main" tabIndex={-1} ref={main}>
        {children}
      </main>
      <footer class="colophon">
        <p>
          Offices, statements and links come from the text of articles. Aliases, borders and positions are
          reference data. Each view is a GraphQL query.
        </p>
      </footer>
      <div class="visually-hidden" aria-live="polite">
        {pageTitle}
      </div>
    </>
  );
}

function PageLink({ path, name }: { readonly path: string; readonly name: string }) {
  const [current] = useLocation();
  return (
    <Link href={path} aria-current={current === path ? 'page' : undefined}>
      {name}
    </Link>
  );
}
