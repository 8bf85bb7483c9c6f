import type { ComponentChildren } from 'preact';
import { Link } from 'wouter-preact';
import { entityPath } from '../app/paths.ts';
import { KindIcon } from '../ui/kind-icon.tsx';
import { isInArchive, type MarkedEntity, type QuotationSpan, type StatementSpan } from './annotation.ts';

/** The sign of statements: a speech balloon. */
export const StatementIcon = () => (
  <svg class="kind-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d="M2 2h12v8.500H8.500L5 14v-3.500H2z" fill="none" stroke="currentColor" stroke-width="1.500" />
  </svg>
);

interface SourceMarkProps {
  readonly source: MarkedEntity | null;
  readonly title: string;
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A sign after words that leads to their source, if the archive contains it. */
function SourceMark({ source, title, name, children }: SourceMarkProps) {
  const sign = (
    <>
      {children}
      <span class="visually-hidden">{title}</span>
    </>
  );
  return source && isInArchive(source) ? (
    <Link href={entityPath(source)} class={`speaker ${name}`} title={title}>
      {sign}
    </Link>
  ) : (
    <span class={`speaker ${name}`} title={title}>
      {sign}
    </span>
  );
}

export function SpeakerMark({ quotation: { source } }: { readonly quotation: QuotationSpan }) {
  if (!source) return null;
  return (
    <SourceMark source={source} title={`Said by ${source.name}`} name={source.kind.toLowerCase()}>
      <KindIcon kind={source.kind} />
    </SourceMark>
  );
}

export function StatementMark({
  statement: { source, sourceText, cue },
}: {
  readonly statement: StatementSpan;
}) {
  const name = source?.name ?? sourceText ?? 'unknown';
  return (
    <SourceMark
      source={source}
      title={`Source: ${name}${cue === null ? '' : ` (${cue})`}`}
      name="of-statement"
    >
      <StatementIcon />
    </SourceMark>
  );
}
