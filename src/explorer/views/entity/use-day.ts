import { useParameters } from '../../app/use-parameters.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Returns a day such as `2024-08-20`; null if the text is not one. */
export function dayOf(text: string | null): string | null {
  if (text === null || !DATE.test(text)) return null;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}

/** Returns the day in the URL of the page; null if there is none. */
export function useDay(): string | null {
  const [parameters] = useParameters();
  return dayOf(parameters.get('on'));
}
