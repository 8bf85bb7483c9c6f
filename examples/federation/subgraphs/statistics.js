// Statistics of countries, identified by the same code as in Dateline.
import { serveSubgraph } from './subgraph.js';

/** Square kilometres. */
const AREAS = { BY: 207600, CN: 9596961, FR: 551695, RU: 17098246, UA: 603550, US: 9833517 };

const country = (code) => ({ code, statistics: code in AREAS ? { area: AREAS[code] } : null });

serveSubgraph('statistics', {
  Query: { countriesWithStatistics: () => Object.keys(AREAS).map(country) },
  Country: { __resolveReference: ({ code }) => country(code) },
});
