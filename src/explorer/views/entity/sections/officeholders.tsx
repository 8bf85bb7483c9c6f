import { useParameters } from '../../../app/use-parameters.ts';
import type { OfficeHeldFragment } from '../../../generated/country.ts';
import { EntityLink } from '../../../ui/entity-link.tsx';
import { Evidence } from '../../../ui/evidence.tsx';
import { FirstItems } from '../../../ui/first-items.tsx';
import { Published } from '../../../ui/published.tsx';
import { Section } from '../../../ui/section.tsx';
import { dayOf, useDay } from '../use-day.ts';

export interface OfficeholdersProps {
  readonly held: readonly OfficeHeldFragment[];
  /** Whether the officeholders are those of an earlier day. */
  readonly loading: boolean;
}

/** The people who held an office of a country or organisation on a day, which is part of the URL. */
export function Officeholders({ held, loading }: OfficeholdersProps) {
  const [, set] = useParameters();
  const at = useDay();
  return (
    <Section title="Officeholders" name="officeholders">
      <form
        class="day"
        // The field becomes empty again after navigation in the history to a page without a day.
        key={at}
        onSubmit={(event) => {
          event.preventDefault();
          const day = dayOf(String(new FormData(event.currentTarget).get('on') ?? ''));
          if (day !== at) set({ on: day });
        }}
      >
        <label>
          On the day <input type="date" name="on" min="1800-01-01" max="2199-12-31" defaultValue={at ?? ''} />
        </label>
        <button type="submit">Show</button>
        {at !== null && (
          <button type="button" onClick={() => set({ on: null })}>
            Latest
          </button>
        )}
      </form>
      <p class="none">
        According to{' '}
        {at === null ? (
          'all articles.'
        ) : (
          <>
            the articles published until <Published at={`${at}T12:00:00.000Z`} />.
          </>
        )}
      </p>
      <div aria-busy={loading}>
        <Held held={held} />
      </div>
    </Section>
  );
}

function Held({ held }: { readonly held: readonly OfficeHeldFragment[] }) {
  if (held.length === 0) return <p>No officeholders were found in the articles.</p>;
  return (
    <FirstItems items={held} first={6} noun="officeholders" keyOf={({ role }) => role.id}>
      {({ person, role, evidence }) => (
        <>
          <h3 class="office">
            <span dir="auto">{role.title}</span>
            {person && (
              <>
                : <EntityLink entity={person} />
              </>
            )}
          </h3>
          <Evidence passage={evidence} />
        </>
      )}
    </FirstItems>
  );
}
