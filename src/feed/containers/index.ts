import type { Container } from './container.ts';
import { GZIP } from './gzip.ts';
import { ZIP } from './zip.ts';
import { ZSTD } from './zstd.ts';

export const CONTAINERS: readonly Container[] = [GZIP, ZSTD, ZIP];
