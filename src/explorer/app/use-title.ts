import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

const PRODUCT = 'Dateline';

/** The title of the current page. The shell announces it to screen readers after a navigation. */
export const pageTitle = signal(document.title);

/** Sets the title of the page; null while it is not known. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return;
    document.title = title === PRODUCT ? title : `${title} · ${PRODUCT}`;
    pageTitle.value = title;
  }, [title]);
}
