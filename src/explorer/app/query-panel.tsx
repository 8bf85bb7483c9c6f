import { useRef, useState } from 'preact/hooks';
import { Scrollable } from '../charts/scrollable.tsx';
import './query-panel.css';
import { type ShownOperation, shownOperations } from './shown-operations.ts';
import { ENDPOINT } from './site.ts';

/** A button that opens the GraphQL documents behind the page, with their variables. */
export function QueryPanel() {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="query-button" onClick={() => dialog.current?.showModal()}>
        Query
      </button>
      <dialog ref={dialog} class="query-panel" aria-labelledby="query-title">
        <div class="title">
          <h2 id="query-title">Queries of this page</h2>
          <form method="dialog">
            <button type="submit">Close</button>
          </form>
        </div>
        {shownOperations.value.map((operation) => (
          <ShownQuery key={operation.document} {...operation} />
        ))}
      </dialog>
    </>
  );
}

/** The maximum length of a link. Node.js rejects requests with more than 16 KiB of headers, and proxies even shorter ones. */
const MAX_LINK = 7_000;

function ShownQuery({ document, variables }: ShownOperation) {
  const text = JSON.stringify(variables, null, 2);
  const name = /^(?:query|subscription) (\w+)/m.exec(document)?.[1] ?? '';
  const link = `${ENDPOINT}?${new URLSearchParams({ query: document, variables: text })}`;
  return (
    <section>
      <h3>{name}</h3>
      <div class="actions">
        {link.length > MAX_LINK ? (
          <span>The variables are too long for a link to GraphiQL.</span>
        ) : (
          <a href={link}>Open in GraphiQL</a>
        )}
        <CopyButton label="Copy as curl" text={curlOf(document, variables)} />
        <CopyButton label="Copy document" text={document} />
      </div>
      <Code label={`GraphQL document ${name}`} text={document} />
      <h4>Variables</h4>
      <Code label={`Variables of ${name}`} text={text} />
    </section>
  );
}

const Code = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <Scrollable label={label}>
    <pre>{text}</pre>
  </Scrollable>
);

function CopyButton({ label, text }: { readonly label: string; readonly text: string }) {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  return (
    <button type="button" onClick={() => void copy()}>
      <span aria-live="polite">
        {state === 'ready' ? label : state === 'copied' ? 'Copied' : 'The browser blocked copying'}
      </span>
    </button>
  );
}

/** Returns a command for POSIX shells. A single quote ends the quoted text, is escaped, and begins it again. */
function curlOf(query: string, variables: unknown): string {
  const body = JSON.stringify({ query, variables }).replaceAll("'", `'\\''`);
  return `curl '${ENDPOINT}' -H 'Content-Type: application/json' --data-raw '${body}'`;
}
