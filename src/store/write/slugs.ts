import type { EntityKind } from '../../model/entity.ts';
import { sql, type Transaction } from './client.ts';

interface Claim {
  readonly id: bigint;
  readonly slug: string;
  readonly slugBase: string;
}

/** The slug where another has the base: with a suffix that is short, and the same on every machine. */
export const slugWithSuffix = (base: string, id: bigint): string => `${base}-${id.toString(36).slice(0, 6)}`;

/**
 * The slugs that change when they are dealt out anew: of those that claim the same (`groupOf`), the first gets the base
 * itself, the others a suffix.
 */
export function dealSlugs<C extends Claim>(
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

/** Deals out the slugs of claims whose order does not depend on when they arrived: then neither do the slugs. */
async function settle(
  claims: readonly Claim[],
  rename: (id: bigint, slug: string) => Promise<unknown>,
): Promise<void> {
  const changes = dealSlugs(claims, ({ slugBase }) => slugBase);
  // Whatever holds a slug that another is about to get gives it up first.
  const wanted = new Set(changes.map(({ slug }) => slug));
  for (const { claim } of changes) if (wanted.has(claim.slug)) await rename(claim.id, String(claim.id));
  for (const { claim, slug } of changes) await rename(claim.id, slug);
}

/** The earliest article gets the plain slug. */
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

/** Entities of the gazetteer come first, then the smallest id: an entity that many name keeps no privilege. */
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
