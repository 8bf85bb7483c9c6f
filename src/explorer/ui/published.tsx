const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const DATE_TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** A time in the zone of the reader. The title states the time in UTC, as the API returns it. */
export function Published({ at, withTime = false }: { readonly at: string; readonly withTime?: boolean }) {
  const time = new Date(at);
  return (
    <time dateTime={at} title={`${at.slice(0, 16).replace('T', ' ')} UTC`}>
      {(withTime ? DATE_TIME : DATE).format(time)}
    </time>
  );
}
