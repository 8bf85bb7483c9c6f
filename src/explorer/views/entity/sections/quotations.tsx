import type { SpokenWordsFragment } from '../../../generated/person.ts';
import { EntityLink } from '../../../ui/entity-link.tsx';
import { FirstItems } from '../../../ui/first-items.tsx';
import { PassageSource } from '../../../ui/passage-source.tsx';
import { quoted } from '../../../ui/quoted.ts';
import { Section } from '../../../ui/section.tsx';

export interface QuotationsProps {
  readonly title: string;
  readonly quotations: readonly SpokenWordsFragment[];
  /** Whether each quotation states its source. */
  readonly withSpeaker?: boolean;
}

/** Quotations, newest first; nothing if there are none. */
export function Quotations({ title, quotations, withSpeaker = false }: QuotationsProps) {
  if (quotations.length === 0) return null;
  return (
    <Section title={title} name="quotations">
      <FirstItems items={quotations} first={3} noun="of the newest quotations" keyOf={({ id }) => id}>
        {({ text, source, speakerText, article, ...passage }) => (
          <>
            <blockquote class="spoken" lang={article.language} dir="auto">
              <q>{quoted(text)}</q>
            </blockquote>
            <p class="source">
              {withSpeaker && (
                <>
                  {source ? <EntityLink entity={source} /> : (speakerText ?? 'Unknown speaker')}
                  {', '}
                </>
              )}
              <PassageSource article={article} passage={passage} />
            </p>
          </>
        )}
      </FirstItems>
    </Section>
  );
}
