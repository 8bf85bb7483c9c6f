import type { StatedWordsFragment } from '../../../generated/person.ts';
import { FirstItems } from '../../../ui/first-items.tsx';
import { PassageSource } from '../../../ui/passage-source.tsx';
import { quoted } from '../../../ui/quoted.ts';
import { Section } from '../../../ui/section.tsx';

/** Whose words a statement consists of. */
const FORMS: Readonly<Record<StatedWordsFragment['form'], string>> = {
  DIRECT: 'Quoted',
  INDIRECT: 'Reported',
  MIXED: 'Partly quoted',
};

/** What articles attribute to an entity, newest first; nothing if there is nothing. Only direct statements are in quotation marks. */
export function Said({ statements }: { readonly statements: readonly StatedWordsFragment[] }) {
  if (statements.length === 0) return null;
  return (
    <Section title="Said" name="said">
      <FirstItems items={statements} first={5} noun="of the newest statements" keyOf={({ id }) => id}>
        {({ form, cue, text, article, ...passage }) => (
          <>
            <blockquote
              class={form === 'DIRECT' ? 'spoken' : 'spoken reported'}
              lang={article.language}
              dir="auto"
            >
              {form === 'DIRECT' ? <q>{quoted(text)}</q> : text}
            </blockquote>
            <p class="source">
              {FORMS[form]}
              {cue !== null && (
                <>
                  {' ('}
                  <span lang={article.language} dir="auto">
                    {cue}
                  </span>
                  )
                </>
              )}
              {', '}
              <PassageSource article={article} passage={passage} />
            </p>
          </>
        )}
      </FirstItems>
    </Section>
  );
}
