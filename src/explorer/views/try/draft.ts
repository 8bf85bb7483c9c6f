import { signal } from '@preact/signals';

/** The text that the user tries, with the other inputs of the analysis. */
export interface TriedText {
  readonly headline: string;
  /** The day of publication, to which expressions such as "on Tuesday" are relative; empty for today. */
  readonly date: string;
  readonly text: string;
}

export const EMPTY: TriedText = { headline: '', date: '', text: '' };

/** Exists until the page is reloaded, so that a user can come back from another page. It is not stored anywhere. */
export const draft = signal<TriedText>(EMPTY);

export const EXAMPLE: TriedText = {
  headline: 'Reagan calls for an end to the Berlin Wall',
  date: '1987-06-12',
  text: `U.S. President Ronald Reagan spoke at the Brandenburg Gate in West Berlin on Friday. “Mr. Gorbachev, tear down this wall,” Reagan said, in a speech addressed to the Soviet leader, Mikhail Gorbachev. West German Chancellor Helmut Kohl was in the audience.

The wall has divided the city since August 1961. It is about 155 kilometres long, and roughly 5,000 people have crossed it to flee from East Germany.

Reagan came to Germany from Venice, where the summit of the Group of Seven had ended on Wednesday. NATO foreign ministers met in Reykjavik, the capital of Iceland, on Thursday.`,
};
