import { useState } from 'preact/hooks';
import { useOperation } from '../../app/use-operation.ts';
import { Rising as RisingOperation, type RisingQuery } from '../../generated/rising.ts';
import { EntityLink } from '../../ui/entity-link.tsx';
import { tenths, whole } from '../../ui/numbers.ts';
import { ErrorState, LoadingState } from '../../ui/states.tsx';

/** The lengths of the periods in days, by name. */
const PERIODS = { week: 7, month: 30, quarter: 90 } as const;
type Period = keyof typeof PERIODS;
type Trend = RisingQuery['trending'][number];

const DAY = 86_400_000;
/** The headings of the numbers. In a narrow window, each number has its heading next to it. */
const HEADINGS = ['Articles', 'Expected', 'Score'];
/** The score above which chance explains an increase in fewer than one of 1,000 cases. */
const SIGNIFICANT = 10.8;

/** The entities whose share of the articles has increased most, up to the newest article. */
export function Rising({ newest }: { readonly newest: string }) {
  const [period, setPeriod] = useState<Period>('month');
  const since = new Date(Date.parse(newest) - (PERIODS[period] - 1) * DAY).toISOString();
  const { data, error, loading, retry } = useOperation(RisingOperation, { since, until: newest });
  return (
    <section class="rising" aria-labelledby="rising-title">
      <h2 id="rising-title">Rising</h2>
      <fieldset class="segments">
        <legend class="visually-hidden">Period up to the newest article</legend>
        {(Object.keys(PERIODS) as Period[]).map((each) => (
          <label key={each}>
            <input type="radio" name="period" checked={each === period} onChange={() => setPeriod(each)} />
            <span>Last {each}</span>
          </label>
        ))}
      </fieldset>
      <div class="rising-body" aria-busy={loading}>
        {data ? (
          <Trends trends={data.trending} />
        ) : error ? (
          <ErrorState error={error} retry={retry} />
        ) : (
          <LoadingState lines={10} />
        )}
      </div>
    </section>
  );
}

interface TrendRow {
  readonly key: string;
  readonly entities: readonly Trend['node'][];
  /** The number of articles, the expected number and the score, as shown. */
  readonly numbers: readonly string[];
}

/** Joins successive entities with equal numbers. In a small archive, most entities have the same numbers. */
function rowsOf(trends: readonly Trend[]): readonly TrendRow[] {
  const rows: (TrendRow & { readonly entities: Trend['node'][] })[] = [];
  for (const { node, articleCount, expected, score } of trends) {
    const numbers = [whole(articleCount), tenths(expected), tenths(score)];
    const last = rows.at(-1);
    if (last?.numbers.join() === numbers.join()) last.entities.push(node);
    else rows.push({ key: node.id, entities: [node], numbers });
  }
  return rows;
}

function Trends({ trends }: { readonly trends: RisingQuery['trending'] }) {
  if (trends.length === 0) return <p>No entity is mentioned significantly more often than before.</p>;
  return (
    <table>
      <caption>
        Entities in a larger share of articles than in the four preceding periods. Score: significance of the
        increase (log-likelihood ratio). A score above {SIGNIFICANT} arises by chance in fewer than 1 of 1,000
        cases.
        {trends.every(({ score }) => score <= SIGNIFICANT) &&
          ' No score here is that high, because there are too few articles.'}
      </caption>
      <thead>
        <tr>
          <th scope="col">Entity</th>
          {HEADINGS.map((heading) => (
            <th key={heading} scope="col" class="number">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(trends).map(({ key, entities, numbers }) => (
          <tr key={key}>
            <th scope="row">
              <ul class="entities">
                {entities.map((entity) => (
                  <li key={entity.id}>
                    <EntityLink entity={entity} />
                  </li>
                ))}
              </ul>
            </th>
            {numbers.map((number, column) => (
              <td key={column} class="number" data-heading={HEADINGS[column]}>
                {number}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
