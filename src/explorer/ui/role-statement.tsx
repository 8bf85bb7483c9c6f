import { Link } from 'wouter-preact';
import { articlePath } from '../app/paths.ts';
import type { RoleStatementFragment } from '../generated/article.ts';
import { EntityLink } from './entity-link.tsx';
import { Published } from './published.tsx';
import './role-statement.css';

/** An office that a person holds or held, with the sentence that states it. */
export function RoleStatement({ role }: { readonly role: RoleStatementFragment }) {
  const { title, current, of, evidence } = role;
  const [passage] = evidence;
  return (
    <div class="role">
      <p>
        <span class={current ? 'title' : 'title former'}>
          {current ? '' : 'Former '}
          {title}
        </span>
        {of && (
          <>
            , <EntityLink entity={of} />
          </>
        )}
      </p>
      {passage && (
        <details>
          <summary>Evidence</summary>
          <blockquote dir="auto">{passage.sentence}</blockquote>
          <p class="source">
            <Link href={articlePath(passage.article.slug, passage)}>{passage.article.headline}</Link>,{' '}
            <Published at={passage.article.publishedAt} />
          </p>
        </details>
      )}
    </div>
  );
}
