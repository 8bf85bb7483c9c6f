import type { EntityRef, Extraction, StatementForm } from '../../../src/model/extraction.ts';
import { wordsIn } from './overlap.ts';

/** An extracted statement and the words of its content. */
export interface FoundStatement {
  readonly form: StatementForm;
  readonly text: string;
  readonly words: ReadonlySet<number>;
  readonly source: EntityRef | null;
  readonly sourceText: string | null;
  readonly cue: string | null;
}

/** Returns the statements of an extraction. Direct speech is scored as quotations with a speaker or a verb. */
export function foundStatements(starts: readonly number[], extraction: Extraction): FoundStatement[] {
  const direct = extraction.quotations
    .filter(({ speaker, speakerText, verb }) => speaker !== null || speakerText !== null || verb !== null)
    .map((quotation): FoundStatement => {
      const { text, speaker, speakerText, verb } = quotation;
      const words = wordsIn(starts, [quotation]);
      return { form: 'DIRECT', text, words, source: speaker, sourceText: speakerText, cue: verb };
    });
  const others = extraction.statements
    .filter(({ form }) => form !== 'DIRECT')
    .map((statement): FoundStatement => ({ ...statement, words: wordsIn(starts, [statement]) }));
  return [...direct, ...others].filter(({ words }) => words.size > 0);
}
