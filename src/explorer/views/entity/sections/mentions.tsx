import { Link } from 'wouter-preact';
import { lazyView } from '../../../app/lazy-view.tsx';
import { useOperation } from '../../../app/use-operation.ts';
import { intervalOf, labelOf } from '../../../charts/intervals.ts';
import { Scrollable } from '../../../charts/scrollable.tsx';
import { Mentions as MentionsOperation } from '../../../generated/mentions.ts';
import type { EntityProfileFragment } from '../../../generated/person.ts';
import { ArticleCounts } from '../../../ui/article-counts.tsx';
import { Published } from '../../../ui/published.tsx';
import { Section } from '../../../ui/section.tsx';
import { ErrorState } from '../../../ui/states.tsx';
import { TableAlternative } from '../../../ui/table-alternative.tsx';
import { articlesIn } from './article-search.ts';

const PLACEHOLDER = <div class="chart-placeholder" aria-busy="true" />;

const BarTimeline = lazyView(
  async () => (await import('../../../charts/bar-timeline.tsx')).BarTimeline,
  PLACEHOLDER,
);

const UNITS = { DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' };

/** The number of articles that mention an entity over time. */
export function Mentions({ profile }: { readonly profile: EntityProfileFragment }) {
  const { name, firstSeenAt, lastSeenAt, articleCount } = profile;
  if (firstSeenAt === null || lastSeenAt === null) return null;
  return (
    <Section title="Mentions over time" name="mentions">
      {articleCount === 1 ? (
        <p>
          One article mentions <bdi>{name}</bdi>. It was published on <Published at={firstSeenAt} />.
        </p>
      ) : (
        <Chart profile={profile} from={firstSeenAt} until={lastSeenAt} />
      )}
    </Section>
  );
}

interface ChartProps {
  readonly profile: EntityProfileFragment;
  readonly from: string;
  readonly until: string;
}

function Chart({ profile, from, until }: ChartProps) {
  const { id, name } = profile;
  const interval = intervalOf(from, until);
  const period = { from: from.slice(0, 10), until: until.slice(0, 10) };
  const { data, error, retry } = useOperation(MentionsOperation, { id, interval, ...period });
  if (error) return <ErrorState error={error} retry={retry} />;
  const buckets = data?.node && 'timeline' in data.node ? data.node.timeline : [];
  const unit = `Articles per ${UNITS[interval]}`;
  const heading = `${UNITS[interval].charAt(0).toUpperCase()}${UNITS[interval].slice(1)}`;
  return (
    <>
      <p class="unit">{unit}</p>
      {data ? (
        <BarTimeline
          label={`${unit} that mention ${name}`}
          unit="articles"
          interval={interval}
          bars={buckets.map(({ start, articleCount }) => ({
            start,
            value: articleCount,
            path: articleCount > 0 ? articlesIn(profile, start, interval) : null,
          }))}
        />
      ) : (
        PLACEHOLDER
      )}
      <TableAlternative>
        <Scrollable label="Table of the timeline">
          <ArticleCounts
            caption={`${unit}. ${heading}s without articles are omitted.`}
            heading={heading}
            rows={buckets
              .filter(({ articleCount }) => articleCount > 0)
              .map(({ start, articleCount }) => ({
                key: start,
                label: (
                  <Interval path={articlesIn(profile, start, interval)} label={labelOf(start, interval)} />
                ),
                articleCount,
              }))}
          />
        </Scrollable>
      </TableAlternative>
    </>
  );
}

/** An interval of the timeline, as a link to its articles if there is a page of them. */
function Interval({ path, label }: { readonly path: string | null; readonly label: string }) {
  const text = label.replace(/^the week/, 'Week');
  return path === null ? text : <Link href={path}>{text}</Link>;
}
