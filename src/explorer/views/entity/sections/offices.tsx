import { EvidenceStrip } from '../../../charts/evidence-strip.tsx';
import type { EntityProfileFragment, RoleHistoryFragment } from '../../../generated/person.ts';
import { EntityLink } from '../../../ui/entity-link.tsx';
import { Evidence } from '../../../ui/evidence.tsx';
import { FirstItems } from '../../../ui/first-items.tsx';
import { count, whole } from '../../../ui/numbers.ts';
import { Published } from '../../../ui/published.tsx';
import { Section } from '../../../ui/section.tsx';

export interface OfficesProps {
  readonly person: Pick<EntityProfileFragment, 'firstSeenAt' | 'lastSeenAt'>;
  readonly roles: readonly RoleHistoryFragment[];
}

/** The offices of a person, each with the passages that state it, newest first. */
export function Offices({ person, roles }: OfficesProps) {
  return (
    <Section title="Offices" name="offices">
      {roles.length === 0 ? (
        <p class="none">No office of this person was found in the articles.</p>
      ) : (
        <FirstItems items={roles} first={5} noun="offices" keyOf={({ id }) => id}>
          {(role) => <Office role={role} person={person} />}
        </FirstItems>
      )}
    </Section>
  );
}

interface OfficeProps extends Pick<OfficesProps, 'person'> {
  readonly role: RoleHistoryFragment;
}

function Office({ role, person }: OfficeProps) {
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
      <Passages role={role} person={person} />
      {newest && <Evidence passage={newest} />}
      {earlier.length > 0 && (
        <details>
          <summary>{count(earlier.length, 'earlier passage')}</summary>
          <ul class="passages">
            {earlier.map((passage) => (
              <li key={`${passage.article.slug} ${passage.start}`}>
                <Evidence passage={passage} />
                {passage.current !== current && (
                  <p class="source">
                    {passage.current ? 'In office at that time.' : 'Former holder at that time.'}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The passages that state an office, on the time in which articles mention the person. */
function Passages({ role: { evidence, articleCount }, person: { firstSeenAt, lastSeenAt } }: OfficeProps) {
  if (evidence.length < 2 || firstSeenAt === null || lastSeenAt === null || firstSeenAt === lastSeenAt)
    return null;
  const former = evidence.filter(({ current }) => !current).length;
  return (
    <EvidenceStrip
      label={`${whole(evidence.length)} ${articleCount > evidence.length ? 'newest passages' : 'passages'} by date, of which ${whole(former)} describe a former holder. The list below has the dates.`}
      passages={evidence.map(({ current, article }) => ({ at: article.publishedAt, current }))}
      from={firstSeenAt}
      until={lastSeenAt}
    />
  );
}
