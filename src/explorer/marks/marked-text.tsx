import { useId, useMemo } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { entityPath } from '../app/paths.ts';
import { isInArchive } from './annotation.ts';
import { MarkCard } from './mark-card.tsx';
import './marked-text.css';
import { type Marks, paragraphsOf, piecesOf, type TextPiece } from './pieces.ts';
import { runsOf } from './runs.ts';
import { SpeakerMark, StatementMark } from './source-mark.tsx';
import { useMarkCard } from './use-mark-card.ts';

export interface MarkedTextProps extends Marks {
  readonly body: string;
  readonly language: string;
}

/**
 * A text with its entities, quotations, statements, quantities and times marked. A card describes the mark that the pointer is on,
 * or that has the focus.
 */
export function MarkedText({
  body,
  language,
  annotations,
  quotations,
  statements,
  passage,
}: MarkedTextProps) {
  const cardId = useId();
  const { root, shown, handlers } = useMarkCard(cardId);
  const paragraphs = useMemo(
    () => paragraphsOf(body).map((each) => piecesOf(each, { annotations, quotations, statements, passage })),
    [body, annotations, quotations, statements, passage],
  );
  const marked = shown && paragraphs.flat().find(({ start }) => start === shown.start);
  const text = useMemo(
    () =>
      paragraphs.map((pieces) => (
        <p key={pieces[0]?.start}>
          <Paragraph body={body} pieces={pieces} />
        </p>
      )),
    [body, paragraphs],
  );
  return (
    <div class="marked-text" ref={root} {...handlers}>
      <div lang={language} dir="auto" class="text">
        {text}
      </div>
      {shown && marked && <MarkCard id={cardId} place={shown} annotations={marked.annotations} />}
    </div>
  );
}

interface PiecesProps {
  readonly body: string;
  readonly pieces: readonly TextPiece[];
}

const Paragraph = ({ body, pieces }: PiecesProps) =>
  runsOf(pieces, ({ quotation }) => quotation).map(({ key: quotation, items }) => {
    const content = <Statements body={body} pieces={items} />;
    const [first] = items;
    return quotation === null ? (
      content
    ) : (
      <span class="quotation" key={first?.start}>
        {content}
        {items.at(-1)?.end === quotation.end && <SpeakerMark quotation={quotation} />}
      </span>
    );
  });

const Statements = ({ body, pieces }: PiecesProps) =>
  runsOf(pieces, ({ statement }) => statement).map(({ key: statement, items }) => {
    const content = <Selection body={body} pieces={items} />;
    const last = items.at(-1);
    return statement === null ? (
      content
    ) : (
      <span class="statement" key={items[0]?.start}>
        {content}
        {last?.end === statement.end && last.quotation?.end !== statement.end && (
          <StatementMark statement={statement} />
        )}
      </span>
    );
  });

const Selection = ({ body, pieces }: PiecesProps) =>
  runsOf(pieces, ({ isSelected }) => isSelected).map(({ key: isSelected, items }) => {
    const content = items.map((piece) => <PieceMark key={piece.start} body={body} piece={piece} />);
    return isSelected ? <mark class="passage">{content}</mark> : content;
  });

function PieceMark({ body, piece }: { readonly body: string; readonly piece: TextPiece }) {
  const text = body.slice(piece.start, piece.end);
  const [longest] = piece.annotations;
  if (!longest) return <>{text}</>;
  const entity = piece.annotations.find((each) => each.type === 'entity')?.entity;
  if (!entity) return <MarkButton text={text} start={piece.start} name={`figure-mark ${longest.type}`} />;
  const name = `entity-mark ${entity.kind.toLowerCase()}`;
  return isInArchive(entity) ? (
    <Link href={entityPath(entity)} class={`annotation ${name}`} data-mark={piece.start}>
      {text}
    </Link>
  ) : (
    <MarkButton text={text} start={piece.start} name={name} />
  );
}

interface MarkButtonProps {
  readonly text: string;
  readonly start: number;
  readonly name: string;
}

/** A mark that leads to no page, but has a card. */
const MarkButton = ({ text, start, name }: MarkButtonProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a button element cannot be broken across lines.
  <span class={`annotation ${name}`} role="button" tabIndex={0} data-mark={start}>
    {text}
  </span>
);
