// The load generator. Each message starts a round of requests with autocannon, and the results are sent back. The times
// are measured here, because autocannon measures them with a resolution of only one millisecond.
import autocannon from 'autocannon';

process.on('message', ({ url, body, connections, milliseconds }) => {
  const times = [];
  let started = 0;
  let last = 0;
  const instance = autocannon(
    {
      url,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      connections,
      duration: milliseconds / 1000,
      // The interval between two checks of the duration, in milliseconds.
      sampleInt: 50,
    },
    (error, result) => {
      const failures = error ? 1 : result.errors + result.timeouts + result.non2xx;
      times.sort((a, b) => a - b);
      const quantile = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
      process.send({
        failures,
        requestsPerSecond: last > started ? (times.length * 1000) / (last - started) : 0,
        p50: quantile(0.5),
        p99: quantile(0.99),
      });
    },
  );
  started = performance.now();
  instance.on('response', (_client, _status, _bytes, time) => {
    last = performance.now();
    times.push(time);
  });
});
process.send('ready');
