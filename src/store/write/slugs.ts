import type { EntityKind } from '../../model/entity.ts';
import { sql, type Transaction } from './client.ts';

interface Claim {
  readonly id: bigint;
  readonly slug: string;
  readonly slugBase: string;
}

/**
 * Returns the slug for a row whose slug base is already the slug of another row: the base with a short suffix derived
 * from the id.
 */
export const slugWithSuffix = (base: string, id: bigint): string => `${base}-${id.toString(36).slice(0, 6)}`;

/**
 * Assigns slugs to rows, and returns those that change. In each group (`groupOf`) of rows with the same slug base,
 * the first gets the base, and the others get the base with a suffix.
 */
export function assignSlugs<C extends Claim>(
  claims: readonly C[],
  groupOf: (claim: C) => string,
): readonly { readonly claim: C; readonly slug: string }[] {
  const taken = new Set<string>();
  return claims.flatMap((claim) => {
    const group = groupOf(claim);
    const slug = taken.has(group) ? slugWithSuffix(claim.slugBase, claim.id) : claim.slugBase;
    taken.add(group);
    return slug === claim.slug ? [] : [{ claim, slug }];
  });
}

/**
 * Assigns and stores slugs. The order of the rows must not depend on when they were stored, so that the slugs do not
 * depend on this time either.
 */
async function settle(
  claims: readonly Claim[],
  rename: (id: bigint, slug: string) => Promise<unknown>,
): Promise<void> {
  const changes = assignSlugs(claims, ({ slugBase }) => slugBase);
  // Free the slugs that other rows need first, because slugs are unique.
  const wanted = new Set(changes.map(({ slug }) => slug));
  for (const { claim } of changes) if (wanted.has(claim.slug)) await rename(claim.id, String(claim.id));
  for (const { claim, slug } of changes) await rename(claim.id, slug);
}

/** Assigns the slugs of articles. The earliest article gets the slug without a suffix. */
export async function settleArticleSlugs(tx: Transaction, bases: readonly string[]): Promise<void> {
  const claims = await tx.article.findMany({
    where: { slugBase: { in: [...bases] } },
    orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, slug: true, slugBase: true },
  });
  await settle(claims, (id, slug) =>
    tx.article.update({ where: { id }, data: { slug }, select: { id: true } }),
  );
}

/** Assigns the slugs of entities. Entities of the gazetteer take precedence, then the smallest id. */
export async function settleEntitySlugs(
  tx: Transaction,
  kind: EntityKind,
  bases: readonly string[],
): Promise<void> {
  const claims = await tx.entity.findMany({
    where: { kind, slugBase: { in: [...bases] } },
    orderBy: [{ reference: 'desc' }, { id: 'asc' }],
    select: { id: true, slug: true, slugBase: true },
  });
  await settle(claims, (id, slug) => tx.$executeRaw(sql`update entity set slug = ${slug} where id = ${id}`));
}
