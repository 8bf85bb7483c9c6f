import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The units of a chart in the size of the page's text. The size is greater on large screens, or if the user has increased it. */
const UNITS = 16;

/** Returns a length in units of a chart as a length of CSS. */
export const cssLength = (units: number): string => `${units / UNITS}rem`;

/**
 * Returns a reference for an element, and the width of this element in units of a chart; 0 until it is known. A unit is
 * a pixel if the text has the usual size.
 */
export function useWidth<E extends HTMLElement>(): readonly [RefObject<E>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => {
      const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setWidth(Math.floor((current.clientWidth / size) * UNITS));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
