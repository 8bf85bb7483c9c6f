import type { EntityLabelFragment, StatementForm, StatementKind } from '../generated/person.ts';
import { EntityLink } from './entity-link.tsx';

/** The first word of the label of a statement, by form. */
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

/** Returns the label of a statement, such as `reported denial`. */
export const statementLabel = (form: StatementForm, kind: StatementKind): string =>
  `${FORMS[form]} ${KINDS[kind]}`;

/** Returns quoted words without the comma that ends them within the sentence of the article: “It is historic,” Xi said. */
export const quoted = (text: string): string => text.replace(/,$/, '');

export interface StatementSourceProps {
  readonly source: EntityLabelFragment | null;
  /** The words of the article that refer to the source; null if there are none. */
  readonly text: string | null;
  /** The language of the article. */
  readonly language: string;
}

/** The source of a statement: a link to the entity, or the words that refer to it, in quotation marks. */
export function StatementSource({ source, text, language }: StatementSourceProps) {
  if (source) return <EntityLink entity={source} />;
  return (
    <span lang={language} dir="auto">
      {text === null ? 'Unknown source' : <q>{text}</q>}
    </span>
  );
}
