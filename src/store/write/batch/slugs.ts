import type { EntityKind } from '../../../model/entity.ts';
import { sql, type Transaction } from '../client.ts';

/** A row that needs a slug. `slug` is its present slug; the empty string if it has none. */
interface Claim {
  readonly id: bigint;
  readonly slug: string;
  readonly slugBase: string;
}

/** A row and its new slug. */
interface Assignment<C extends Claim> {
  readonly claim: C;
  readonly slug: string;
}

/**
 * Returns the slug for a row whose slug base is already the slug of another row: the base with a short suffix derived
 * from the id.
 */
export const slugWithSuffix = (base: string, id: bigint): string => `${base}-${id.toString(36).slice(0, 6)}`;

/**
 * Assigns slugs to rows. In each group (`groupOf`) of rows with the same slug base, the first gets the base, and the
 * others get the base with a suffix. The order of the rows must not depend on when they were stored, so that the slugs
 * do not depend on this time either.
 */
function assignSlugs<C extends Claim>(
  claims: readonly C[],
  groupOf: (claim: C) => string,
): readonly Assignment<C>[] {
  const taken = new Set<string>();
  return claims.map((claim) => {
    const group = groupOf(claim);
    const slug = taken.has(group) ? slugWithSuffix(claim.slugBase, claim.id) : claim.slugBase;
    taken.add(group);
    return { claim, slug };
  });
}

export interface SlugPlan {
  /** The slugs of the rows that will be inserted or replaced, by id. */
  readonly slugs: ReadonlyMap<bigint, string>;
  /** The stored rows whose slug another row gets. Slugs are unique, so `freeSlugs` must be called first. */
  readonly freed: readonly bigint[];
  /** The stored rows that are not replaced and get another slug. */
  readonly changed: readonly { readonly id: bigint; readonly slug: string }[];
}

function plan<C extends Claim>(
  assignments: readonly Assignment<C>[],
  groupOf: (claim: C) => string,
  written: ReadonlySet<bigint>,
): SlugPlan {
  const changes = assignments.filter(({ claim, slug }) => claim.slug !== slug);
  const unique = (claim: C, slug: string): string => `${groupOf(claim)} ${slug}`;
  const wanted = new Set(changes.map(({ claim, slug }) => unique({ ...claim, slugBase: '' }, slug)));
  return {
    slugs: new Map(
      assignments.flatMap(({ claim, slug }) => (written.has(claim.id) ? [[claim.id, slug]] : [])),
    ),
    freed: changes
      .filter(({ claim }) => claim.slug !== '' && wanted.has(unique({ ...claim, slugBase: '' }, claim.slug)))
      .map(({ claim }) => claim.id),
    changed: changes
      .filter(({ claim }) => !written.has(claim.id))
      .map(({ claim, slug }) => ({ id: claim.id, slug })),
  };
}

/** An article that will be inserted or replaced. */
interface ArticleClaim {
  readonly id: bigint;
  readonly slugBase: string;
  readonly publishedAt: Date;
}

/**
 * Assigns the slugs of articles that will be written, and of stored articles with the same slug bases or with one of
 * `bases`. The earliest article gets the slug without a suffix.
 */
export async function claimArticleSlugs(
  tx: Transaction,
  written: readonly ArticleClaim[],
  bases: readonly string[],
): Promise<SlugPlan> {
  const all = [...new Set([...bases, ...written.map(({ slugBase }) => slugBase)])];
  const stored = await tx.$queryRaw<(ArticleClaim & Claim)[]>(sql`
    select id, slug, slug_base as "slugBase", published_at as "publishedAt"
    from article where slug_base = any(${all}::text[])`);
  const slugs = new Map(stored.map(({ id, slug }) => [id, slug]));
  const ids = new Set(written.map(({ id }) => id));
  const claims = [
    ...stored.filter(({ id }) => !ids.has(id)),
    ...written.map((claim) => ({ ...claim, slug: slugs.get(claim.id) ?? '' })),
  ].sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime() || compareIds(a.id, b.id));
  return plan(
    assignSlugs(claims, ({ slugBase }) => slugBase),
    () => '',
    ids,
  );
}

/** An entity that will be inserted. */
interface EntityClaim {
  readonly id: bigint;
  readonly kind: EntityKind;
  readonly slugBase: string;
}

/** A kind and a slug base that an entity starts or stops using. */
export interface SlugUse {
  readonly kind: EntityKind;
  readonly slugBase: string;
}

/**
 * Assigns the slugs of entities that will be inserted, and of stored entities with the same slug bases or with one of
 * `uses`. Entities of the gazetteer take precedence, then the smallest id.
 */
export async function claimEntitySlugs(
  tx: Transaction,
  written: readonly EntityClaim[],
  uses: readonly SlugUse[],
): Promise<SlugPlan> {
  const all = [...uses, ...written];
  const stored = await tx.$queryRaw<(EntityClaim & Claim & { reference: boolean })[]>(sql`
    select e.id, e.kind, e.slug, e.slug_base as "slugBase", e.reference
    from (select distinct kind, base from unnest(${all.map(({ kind }) => kind)}::"EntityKind"[],
      ${all.map(({ slugBase }) => slugBase)}::text[]) as used(kind, base)) used
    join entity e on (e.kind, e.slug_base) = (used.kind, used.base)`);
  const claims = [...stored, ...written.map((claim) => ({ ...claim, slug: '', reference: false }))].sort(
    (a, b) => Number(b.reference) - Number(a.reference) || compareIds(a.id, b.id),
  );
  return plan(
    assignSlugs(claims, ({ kind, slugBase }) => `${kind} ${slugBase}`),
    ({ kind }) => kind,
    new Set(written.map(({ id }) => id)),
  );
}

const compareIds = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sets slugs to the ids of the rows, so that other rows can get these slugs. */
export async function freeSlugs(
  tx: Transaction,
  table: 'article' | 'entity',
  ids: readonly bigint[],
): Promise<void> {
  if (ids.length === 0) return;
  await tx.$executeRaw(
    table === 'article'
      ? sql`update article set slug = id::text where id = any(${[...ids]}::bigint[])`
      : sql`update entity set slug = id::text where id = any(${[...ids]}::bigint[])`,
  );
}

/** Stores slugs. */
export async function setSlugs(
  tx: Transaction,
  table: 'article' | 'entity',
  changes: SlugPlan['changed'],
): Promise<void> {
  if (changes.length === 0) return;
  const given = sql`unnest(${changes.map(({ id }) => id)}::bigint[], ${changes.map(({ slug }) => slug)}::text[])
    as given(id, slug)`;
  await tx.$executeRaw(
    table === 'article'
      ? sql`update article a set slug = given.slug from ${given} where a.id = given.id`
      : sql`update entity e set slug = given.slug from ${given} where e.id = given.id`,
  );
}

/** Assigns the slugs of the articles with these slug bases. */
export async function settleArticleSlugs(tx: Transaction, bases: readonly string[]): Promise<void> {
  const { freed, changed } = await claimArticleSlugs(tx, [], bases);
  await freeSlugs(tx, 'article', freed);
  await setSlugs(tx, 'article', changed);
}

/** Assigns the slugs of the entities with these slug bases. */
export async function settleEntitySlugs(tx: Transaction, uses: readonly SlugUse[]): Promise<void> {
  if (uses.length === 0) return;
  const { freed, changed } = await claimEntitySlugs(tx, [], uses);
  await freeSlugs(tx, 'entity', freed);
  await setSlugs(tx, 'entity', changed);
}
