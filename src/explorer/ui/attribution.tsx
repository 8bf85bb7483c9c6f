import type { StatementForm, StatementKind } from '../generated/person.ts';

/** Whose words a statement consists of. */
const FORMS: Readonly<Record<StatementForm, string>> = {
  DIRECT: 'quoted',
  INDIRECT: 'reported',
  MIXED: 'partly quoted',
};

const KINDS: Readonly<Record<StatementKind, string>> = {
  ASKS: 'question',
  BELIEVES: 'belief',
  DEMANDS: 'demand',
  DENIES: 'denial',
  EXPECTS: 'expectation',
  PROMISES: 'promise',
  SAYS: 'statement',
  WARNS: 'warning',
};

/** Returns what a statement is, such as `reported denial`. */
export const statementLabel = (form: StatementForm, kind: StatementKind): string =>
  `${FORMS[form]} ${KINDS[kind]}`;

/** Returns quoted words without the comma that ends them within the sentence of the article: “It is historic,” Xi said. */
export const quoted = (text: string): string => text.replace(/,$/, '');
