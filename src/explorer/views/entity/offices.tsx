import type { RoleHistoryFragment } from '../../generated/person.ts';
import { EntityLink } from '../../ui/entity-link.tsx';
import { Evidence } from '../../ui/evidence.tsx';
import { FirstItems } from '../../ui/first-items.tsx';
import { count } from '../../ui/numbers.ts';
import { Published } from '../../ui/published.tsx';
import { Section } from '../../ui/section.tsx';

/** The offices of a person, each with the passages that state it, newest first. */
export function Offices({ roles }: { readonly roles: readonly RoleHistoryFragment[] }) {
  return (
    <Section title="Offices" name="offices">
      {roles.length === 0 ? (
        <p class="none">No article states an office of this person.</p>
      ) : (
        <FirstItems items={roles} first={5} noun="offices">
          {(shown) => (
            <ul class="items">
              {shown.map((role) => (
                <li key={role.id}>
                  <Office role={role} />
                </li>
              ))}
            </ul>
          )}
        </FirstItems>
      )}
    </Section>
  );
}

function Office({ role }: { readonly role: RoleHistoryFragment }) {
  const { title, current, of, firstSeenAt, lastSeenAt, articleCount, evidence } = role;
  const [newest, ...earlier] = evidence;
  return (
    <>
      <h3 class="office">
        <span dir="auto">{title}</span>
        {of && (
          <>
            , <EntityLink entity={of} />
          </>
        )}
        {!current && <span class="tag">Former</span>}
      </h3>
      <p class="period">
        Reported in {count(articleCount, 'article')}, {articleCount === 1 ? 'on ' : 'from '}
        <Published at={firstSeenAt} />
        {articleCount > 1 && (
          <>
            {' '}
            to <Published at={lastSeenAt} />
          </>
        )}
      </p>
      {newest && <Evidence passage={newest} />}
      {earlier.length > 0 && (
        <details>
          <summary>{count(earlier.length, 'earlier passage')}</summary>
          <ul class="passages">
            {earlier.map((passage) => (
              <li key={`${passage.article.slug} ${passage.start}`}>
                <Evidence passage={passage} />
                {passage.current !== current && (
                  <p class="source">{passage.current ? 'In office at that time.' : 'Former at that time.'}</p>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
