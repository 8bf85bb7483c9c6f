import type { StatedWordsFragment } from '../../../generated/person.ts';
import { quoted, StatementSource, statementLabel } from '../../../ui/attribution.tsx';
import { Highlighted } from '../../../ui/evidence.tsx';
import { FirstItems } from '../../../ui/first-items.tsx';
import { PassageSource } from '../../../ui/passage-source.tsx';
import { Section } from '../../../ui/section.tsx';

/** The number of statements that the page requests. */
const REQUESTED = 20;

export interface StatementsProps {
  readonly title: string;
  /** The class of the section. */
  readonly name: string;
  readonly statements: readonly StatedWordsFragment[];
  /** Whether each statement states its source. */
  readonly withSource?: boolean;
}

/**
 * The statements that articles attribute to sources, newest first; nothing if there are none. Only the words of a
 * source are in quotation marks. Others are shown in their sentence, because the content alone may be no sentence.
 */
export function Statements({ title, name, statements, withSource = false }: StatementsProps) {
  if (statements.length === 0) return null;
  return (
    <Section title={title} name={`statements ${name}`}>
      <FirstItems
        items={statements}
        first={4}
        noun={statements.length < REQUESTED ? 'statements' : 'of the newest statements'}
        keyOf={({ id }) => id}
      >
        {(statement) => <Statement statement={statement} withSource={withSource} />}
      </FirstItems>
    </Section>
  );
}

interface StatementProps extends Required<Pick<StatementsProps, 'withSource'>> {
  readonly statement: StatedWordsFragment;
}

function Statement({ statement, withSource }: StatementProps) {
  const { form, kind, text, sentence, source, sourceText, article } = statement;
  const isDirect = form === 'DIRECT';
  return (
    <>
      <blockquote class={isDirect ? 'spoken' : 'spoken reported'} lang={article.language} dir="auto">
        {isDirect ? <q>{quoted(text)}</q> : <Highlighted sentence={sentence} text={text} />}
      </blockquote>
      <p class="source">
        {withSource && (
          <>
            <StatementSource source={source} text={sourceText} language={article.language} />
            {', '}
          </>
        )}
        {statementLabel(form, kind)}, <PassageSource article={article} passage={statement} />
      </p>
    </>
  );
}
