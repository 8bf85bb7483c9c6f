/** Milliseconds between two lines about the same event. */
const INTERVAL = 10_000;

type Fields = Readonly<Record<string, unknown>>;

/** Logs an event at most once in ten seconds; `suppressed` is how often it happened without a line of its own. */
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
