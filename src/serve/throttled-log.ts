/** The interval between two log lines about the same event, in milliseconds. */
const INTERVAL = 10_000;

type Fields = Readonly<Record<string, unknown>>;

/** Returns a function that logs an event at most once in ten seconds, with the number of `suppressed` lines. */
export function throttled(log: (fields: Fields) => void): (fields: Fields) => void {
  let next = 0;
  let suppressed = 0;
  return (fields) => {
    const now = performance.now();
    if (now < next) {
      suppressed += 1;
      return;
    }
    next = now + INTERVAL;
    log(suppressed > 0 ? { ...fields, suppressed } : fields);
    suppressed = 0;
  };
}
