import type { Database, NamedStatement } from '../../database.ts';
import { groupBy } from '../../group.ts';
import { defineReader } from '../reader.ts';
import { type EvidenceRow, type Id, located, type RoleRow } from '../rows.ts';
import { ONE_HOLDER_TITLES } from './one-holder-offices.ts';
import { ROLE_COLUMNS } from './roles.ts';

/** The holder of an office, and the evidence for it. */
export interface Officeholder {
  readonly role: RoleRow;
  readonly evidence: EvidenceRow;
}

interface OfficeholdersAt {
  /** The last day (UTC) whose articles are considered; null for all articles. */
  readonly at: string | null;
  readonly limit: number;
}

/**
 * The maximum number of roles that are considered: roles that no article after the day mentions, and the same number
 * of roles that later articles also mention.
 */
const MAX_ROLES = 'least(150, greatest(40, 10 * $5::int4))';

/**
 * For each role, the newest evidence decides: the role is omitted if this evidence describes a former holder. For an
 * office with one holder at a time, the role with the newest evidence is selected; if several roles have evidence that
 * was published at this time, the role with the most articles is selected.
 */
const OFFICEHOLDERS: NamedStatement<RoleRow & EvidenceRow & { parent: Id }> = {
  name: 'officeholders',
  text: `select parent.id as parent, held.* from unnest($1::int8[]) as parent(id),
      (select coalesce(($2::date + 1)::timestamp at time zone 'UTC', 'infinity') as until) given cross join lateral (
      select said.* from (
        select ${ROLE_COLUMNS}, newest.*, office.name as office,
          row_number() over (partition by office.name
            order by newest.said_at desc, r.article_count desc, r.id) as place
        from (
          (select * from role r where r.of_id = parent.id and r.last_seen_at < given.until
            order by r.last_seen_at desc, r.id desc limit ${MAX_ROLES})
          union all
          (select * from role r where r.of_id = parent.id and r.last_seen_at >= given.until
            and r.first_seen_at < given.until order by r.last_seen_at, r.id limit ${MAX_ROLES})
        ) r
        cross join lateral (
          select v.role_id as "roleId", ${located('v')}, v.since, v.until, v.current as said_current,
            v.published_at as said_at
          from role_evidence v
          where v.role_id = r.id and v.published_at < given.until
          order by v.published_at desc, v.article_id desc, v.start desc limit 1
        ) newest
        left join unnest($3::text[], $4::text[]) as office(title, name) on office.title = lower(r.title)
        where newest.said_current
      ) said
      where said.office is null or said.place = 1
      order by said.said_at desc, said.id desc limit $5::int4
    ) held`,
};

/** The officeholders of a country or organisation, most recently mentioned first. */
export const officeholdersReader = defineReader({ name: 'officeholders', load: readOfficeholders });

async function readOfficeholders(
  database: Database,
  { at, limit }: OfficeholdersAt,
  of: readonly Id[],
): Promise<Officeholder[][]> {
  const rows = await database.query(OFFICEHOLDERS, [
    of,
    at,
    [...ONE_HOLDER_TITLES.keys()],
    [...ONE_HOLDER_TITLES.values()],
    limit,
  ]);
  const byParent = groupBy(rows, (row) => row.parent);
  return of.map((id) =>
    (byParent.get(id) ?? []).map((row) => ({ role: row, evidence: { ...row, current: true } })),
  );
}
