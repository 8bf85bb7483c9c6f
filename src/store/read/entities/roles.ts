import type { NamedStatement } from '../../database.ts';
import { defineList, defineLookup, perParent, readOne } from '../reader.ts';
import { type EvidenceRow, type Id, located, type RoleRow } from '../rows.ts';

export const ROLE_COLUMNS = `r.id, r.person_id as "personId", r.title, r.of_id as "ofId", r.current,
  r.article_count as "articleCount", r.copy_count as "copyCount", r.first_seen_at as "firstSeenAt", r.last_seen_at as "lastSeenAt"`;

const ROLE_BY_ID: NamedStatement<RoleRow> = {
  name: 'role_by_id',
  text: `select ${ROLE_COLUMNS} from role r where r.id = any($1::int8[])`,
};

/** Reads a role by its id; null if there is none. */
export const roleReader = defineLookup({
  name: 'role',
  load: (database, ids: readonly Id[]) => readOne(database, ROLE_BY_ID, ids, (row) => row.id),
});

/**
 * The roles of a person, most recently mentioned first. A title without a country or organisation ("Premier Li Qiang")
 * is excluded if the person also has the same title with a country or organisation ("Chinese Premier Li Qiang").
 */
export const rolesReader = defineList<RoleRow>(
  {
    name: 'roles',
    text: perParent(`select ${ROLE_COLUMNS} from role r where r.person_id = parent.id
    and (r.of_id is not null or not exists (
      select 1 from role s where s.person_id = r.person_id and s.title = r.title and s.of_id is not null))
    order by r.last_seen_at desc, r.id desc`),
  },
  'entity',
);

/** The evidence of a role, newest article first. */
export const evidenceReader = defineList<EvidenceRow>(
  {
    name: 'evidence',
    text: perParent(`select v.role_id as "roleId", v.current, v.since, v.until, ${located('v')} from role_evidence v
    where v.role_id = parent.id order by v.published_at desc, v.article_id desc, v.start desc`),
  },
  null,
);
