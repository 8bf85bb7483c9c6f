import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'wouter-preact';

/**
 * After a link to another page, scrolls to the top and moves the focus to the page, as a browser does for documents.
 * After navigation in the history, the browser restores the position. Returns the reference of the page's element.
 */
export function useNavigation(): RefObject<HTMLElement> {
  const main = useRef<HTMLElement>(null);
  const [path] = useLocation();
  const previous = useRef(path);
  const isHistory = useRef(false);
  useEffect(() => {
    const mark = () => {
      isHistory.current = true;
    };
    addEventListener('popstate', mark);
    return () => removeEventListener('popstate', mark);
  }, []);
  useEffect(() => {
    if (previous.current === path) return;
    previous.current = path;
    if (!isHistory.current) {
      scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
    isHistory.current = false;
  }, [path]);
  return main;
}
