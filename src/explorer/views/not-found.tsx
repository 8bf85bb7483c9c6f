import { Link } from 'wouter-preact';
import { useTitle } from '../app/use-title.ts';
import { EmptyState } from '../ui/states.tsx';

/** The page for a path or an object that does not exist. */
export function NotFound() {
  useTitle('Not found');
  return (
    <>
      <h1>Not found</h1>
      <EmptyState>
        <p>
          The archive has no page at this address. The page may have been removed, or the address is wrong.
        </p>
        <p>
          <Link href="/">Go to the front page</Link>
        </p>
      </EmptyState>
    </>
  );
}
