import type { Passage } from '../app/paths.ts';
import type { QuotationSpan, StatementSpan, TextAnnotation } from './annotation.ts';

/** A part of a paragraph that is shown in one way. */
export interface TextPiece extends Passage {
  /**
   * The annotations of the part, longest first. Overlapping annotations are in one piece. Of equally long ones, the
   * entity with the name is before the country of the place.
   */
  readonly annotations: readonly TextAnnotation[];
  /** The quotation that contains the piece. */
  readonly quotation: QuotationSpan | null;
  /** The first statement that contains the piece. */
  readonly statement: StatementSpan | null;
  /** Whether the piece is in the passage that the URL selects. */
  readonly isSelected: boolean;
}

/** The parts of a text that can be marked. */
export interface Marks {
  readonly annotations: readonly TextAnnotation[];
  readonly quotations: readonly QuotationSpan[];
  readonly statements: readonly StatementSpan[];
  readonly passage: Passage | null;
}

/** Returns the paragraphs of a text, without the empty lines between them. */
export function paragraphsOf(body: string): readonly Passage[] {
  const paragraphs = body.matchAll(/\S(?:[^\n]|\n(?!\s*(?:\n|$)))*/g);
  return [...paragraphs].map(({ index, 0: text }) => ({ start: index, end: index + text.trimEnd().length }));
}

/** Divides a paragraph into pieces. Together, the pieces are the paragraph. */
export function piecesOf(paragraph: Passage, marks: Marks): readonly TextPiece[] {
  const inside = ({ start, end }: Passage) => start < end && start >= paragraph.start && end <= paragraph.end;
  const clusters = clustersOf(marks.annotations.filter(inside));
  const { quotations, statements, passage } = marks;
  const spans = [...quotations, ...statements, ...(passage ? [passage] : [])];
  const boundaries = spans.flatMap(({ start, end }) => [start, end]);
  const pieces: TextPiece[] = [];
  const add = (start: number, end: number, annotations: readonly TextAnnotation[]) => {
    const isIn = (span: Passage) => start >= span.start && end <= span.end;
    const quotation = quotations.find(isIn) ?? null;
    const statement = statements.find(isIn) ?? null;
    const isSelected = passage !== null && start < passage.end && end > passage.start;
    pieces.push({ start, end, annotations, quotation, statement, isSelected });
  };
  const addPlain = (start: number, end: number) => {
    const cuts = boundaries.filter((cut) => cut > start && cut < end).sort((a, b) => a - b);
    const limits = [start, ...new Set(cuts), end];
    for (const [index, limit] of limits.entries()) {
      const next = limits[index + 1];
      if (next !== undefined && limit < next) add(limit, next, []);
    }
  };
  let at = paragraph.start;
  for (const { start, end, annotations } of clusters) {
    addPlain(at, start);
    add(start, end, annotations);
    at = end;
  }
  addPlain(at, paragraph.end);
  return pieces;
}

interface Cluster extends Passage {
  readonly annotations: readonly TextAnnotation[];
}

/** Groups annotations that overlap. A link cannot contain another link, so that each group becomes one element. */
function clustersOf(annotations: readonly TextAnnotation[]): readonly Cluster[] {
  const clusters: { start: number; end: number; annotations: TextAnnotation[] }[] = [];
  for (const annotation of [...annotations].sort((a, b) => a.start - b.start)) {
    const last = clusters.at(-1);
    if (last && annotation.start < last.end) {
      last.end = Math.max(last.end, annotation.end);
      last.annotations.push(annotation);
    } else {
      clusters.push({ start: annotation.start, end: annotation.end, annotations: [annotation] });
    }
  }
  return clusters.map((cluster) => ({
    ...cluster,
    annotations: cluster.annotations.sort(
      (a, b) => b.end - b.start - (a.end - a.start) || rankOf(a) - rankOf(b),
    ),
  }));
}

/** The entity with the name precedes the country of which the name denotes a city or a building. */
const rankOf = (annotation: TextAnnotation): number => {
  if (annotation.type !== 'entity') return 2;
  return ['CITY', 'CAPITAL', 'METONYM'].includes(annotation.how) ? 1 : 0;
};
