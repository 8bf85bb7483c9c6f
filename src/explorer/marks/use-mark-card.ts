import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

/** The place of the card, in pixels from the edges of the text. */
export interface CardPlace {
  /** The offset of the mark in the text. */
  readonly start: number;
  readonly left: number;
  /** The distance from the top of the text, or from its bottom if the card is above the mark. */
  readonly top: number | null;
  readonly bottom: number | null;
}

/** The width of the card in the size of the page's text, which marked-text.css sets. */
const CARD_WIDTH = 18;
/** The height in pixels for which there should be space below the mark. */
const CARD_HEIGHT = 200;
const GAP = 6;
/** The time in milliseconds in which the pointer can move from a mark to its card. */
const GRACE = 250;

/** Shows the card of the mark under the pointer, or with the focus, until the pointer and the focus leave it or Escape. */
export function useMarkCard(cardId: string) {
  const root: RefObject<HTMLDivElement> = useRef(null);
  const [shown, setShown] = useState<CardPlace | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const handlers = useMemo(() => {
    const open = (mark: HTMLElement) => {
      clearTimeout(timer.current);
      mark.setAttribute('aria-describedby', cardId);
      if (root.current) setShown(placeOf(mark, root.current));
    };
    const close = () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setShown(null), GRACE);
    };
    const markAt = ({ target }: Event): HTMLElement | null =>
      target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null;
    const follow = (event: Event) => {
      const mark = markAt(event);
      const isOnCard = event.target instanceof Element && event.target.closest(`#${CSS.escape(cardId)}`);
      if (mark) open(mark);
      else if (isOnCard) clearTimeout(timer.current);
      else close();
    };
    return {
      onPointerOver: follow,
      onPointerLeave: close,
      onFocusIn: follow,
      onFocusOut: close,
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Escape') setShown(null);
      },
    };
  }, [cardId]);
  return { root, shown, handlers };
}

function placeOf(mark: HTMLElement, root: HTMLElement): CardPlace {
  const outer = root.getBoundingClientRect();
  const width = CARD_WIDTH * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  // A mark that is broken across lines has several rectangles.
  const rectangle = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const isBelow = rectangle.bottom + CARD_HEIGHT < innerHeight || rectangle.top < CARD_HEIGHT;
  return {
    start: Number(mark.dataset['mark']),
    left: Math.max(0, Math.min(rectangle.left - outer.left, outer.width - width)),
    top: isBelow ? rectangle.bottom - outer.top + GAP : null,
    bottom: isBelow ? null : outer.bottom - rectangle.top + GAP,
  };
}
