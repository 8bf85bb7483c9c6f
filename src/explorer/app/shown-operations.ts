import { signal } from '@preact/signals';

/** An operation whose result the page shows. */
export interface ShownOperation {
  readonly document: string;
  readonly variables: unknown;
}

/** The operations behind the current page: that of the view first, then those of its parts. */
export const shownOperations = signal<readonly ShownOperation[]>([]);

/** Adds an operation to the list. Returns a function that removes it. */
export function show(operation: ShownOperation): () => void {
  shownOperations.value = [...shownOperations.value, operation];
  return () => {
    shownOperations.value = shownOperations.value.filter((each) => each !== operation);
  };
}
