import type { Attack } from './attack.ts';
import { ANSWERS } from './attacks/answers.ts';
import { DATABASE } from './attacks/database.ts';
import { FEDERATION } from './attacks/federation.ts';
import { HTTP } from './attacks/http.ts';
import { LISTS } from './attacks/lists.ts';
import { LIVE } from './attacks/live.ts';
import { PAGE } from './attacks/page.ts';
import { PROCESSES } from './attacks/processes.ts';
import { TEXT_QUERIES } from './attacks/text-queries.ts';

const numberOf = ({ row }: Attack): number => Number(row.slice(1));

/** All attacks, sorted by row. */
export const ATTACKS: readonly Attack[] = [
  ...TEXT_QUERIES,
  ...LISTS,
  ...FEDERATION,
  ...ANSWERS,
  ...PAGE,
  ...DATABASE,
  ...HTTP,
  ...LIVE,
  ...PROCESSES,
].sort((a, b) => numberOf(a) - numberOf(b));
