const FORMATS = {
  date: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
  short: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }),
  time: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }),
};

interface PublishedProps {
  readonly at: string;
  /** The date, the date in short for tables, or the date with the time. */
  readonly as?: keyof typeof FORMATS;
}

/** A time in the zone of the reader. The title states the time in UTC, as the API returns it. */
export function Published({ at, as = 'date' }: PublishedProps) {
  return (
    <time dateTime={at} title={`${at.slice(0, 16).replace('T', ' ')} UTC`}>
      {FORMATS[as].format(new Date(at))}
    </time>
  );
}
