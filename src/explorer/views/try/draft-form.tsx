import { useId } from 'preact/hooks';
import { whole } from '../../ui/numbers.ts';
import { draft, EMPTY, EXAMPLE, type TriedText } from './draft.ts';

/** The limits of the API in UTF-16 code units, which browsers count in the same way. */
const MAX_TEXT = 20_000;
const MAX_HEADLINE = 500;

const change = (changes: Partial<TriedText>): void => {
  draft.value = { ...draft.value, ...changes };
};

/** The fields for the text, its headline and its day of publication. */
export function DraftForm() {
  const id = useId();
  const { headline, date, text } = draft.value;
  return (
    <form class="draft" aria-label="Text to analyse" onSubmit={(event) => event.preventDefault()}>
      <div class="draft-actions">
        <button type="button" onClick={() => change(EXAMPLE)}>
          Use an example
        </button>
        <button
          type="button"
          onClick={() => change(EMPTY)}
          disabled={headline === '' && date === '' && text === ''}
        >
          Clear
        </button>
      </div>
      <div class="draft-field">
        <label for={`${id}-text`}>Text, in English</label>
        <textarea
          id={`${id}-text`}
          dir="auto"
          rows={14}
          maxLength={MAX_TEXT}
          placeholder="Paste a text here."
          value={text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
        <p class="hint number">
          {whole(text.length)} of {whole(MAX_TEXT)} characters
        </p>
      </div>
      <div class="draft-field">
        <label for={`${id}-headline`}>Headline (optional)</label>
        <input
          id={`${id}-headline`}
          type="text"
          dir="auto"
          maxLength={MAX_HEADLINE}
          value={headline}
          onInput={(event) => change({ headline: event.currentTarget.value })}
        />
      </div>
      <div class="draft-field">
        <label for={`${id}-date`}>Day of publication, for expressions such as “on Tuesday”</label>
        <input
          id={`${id}-date`}
          type="date"
          value={date}
          onInput={(event) => change({ date: event.currentTarget.value })}
        />
      </div>
    </form>
  );
}
