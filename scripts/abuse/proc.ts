import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** USER_HZ, the unit of times in `/proc/PID/stat`: 100 on every platform of Linux that Node.js supports. */
const TICKS_PER_SECOND = 100;

/** The fields of `/proc/PID/stat` that are used; times in seconds. */
export interface Stat {
  readonly parent: number;
  /** User and system time of all its threads. */
  readonly own: number;
  /** That of its children which have ended. */
  readonly ended: number;
}

/** Parses `/proc/PID/stat`. The name of the program, in parentheses, may contain spaces and parentheses. */
export function parseStat(text: string): Stat {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const ticks = (index: number) => Number(fields[index]) / TICKS_PER_SECOND;
  return { parent: Number(fields[1]), own: ticks(11) + ticks(12), ended: ticks(13) + ticks(14) };
}

/** Resident memory now and at its highest since the last reset, in bytes. */
export interface Memory {
  readonly resident: number;
  readonly peak: number;
}

/** Parses `/proc/PID/status`; zeros for a process that has ended and has no memory. */
export function parseMemory(text: string): Memory {
  const bytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1] ?? 0) * 1024;
  return { resident: bytes('VmRSS'), peak: bytes('VmHWM') };
}

/** Parses `/proc/PID/schedstat`; seconds on a core, to the nanosecond. */
export const parseSchedule = (text: string): number => Number(text.split(' ', 1)[0]) / 1e9;

/** What `read` returns, or `absent` for a process that has ended meanwhile. */
function unlessEnded<T>(read: () => T, absent: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) {
      return absent;
    }
    throw error;
  }
}

const read = (pid: number, file: string): string => readFileSync(`/proc/${pid}/${file}`, 'utf8');

const threadsOf = (pid: number): string[] => unlessEnded(() => readdirSync(`/proc/${pid}/task`), []);

/** The processes that a process has started and that still run. */
export const childrenOf = (pid: number): number[] =>
  threadsOf(pid).flatMap((thread) => {
    const text = unlessEnded(() => read(pid, `task/${thread}/children`), '');
    return text.split(' ').filter(Boolean).map(Number);
  });

/** A process and all that it has started, directly or not. */
export const familyOf = (pid: number): number[] => [pid, ...childrenOf(pid).flatMap(familyOf)];

/** Seconds of CPU time of the threads that a process has now. */
export const threadTime = (pid: number): number =>
  threadsOf(pid)
    .map((thread) => unlessEnded(() => parseSchedule(read(pid, `task/${thread}/schedstat`)), 0))
    .reduce((sum, time) => sum + time, 0);

/** The memory of some processes together. */
export function memoryOf(pids: readonly number[]): Memory {
  const each = pids.map((pid) => parseMemory(unlessEnded(() => read(pid, 'status'), '')));
  const sum = (of: (memory: Memory) => number) => each.reduce((total, memory) => total + of(memory), 0);
  return { resident: sum(({ resident }) => resident), peak: sum(({ peak }) => peak) };
}

/** Sets the peak of each process to its resident memory of now. */
export function resetPeaks(pids: readonly number[]): void {
  for (const pid of pids) unlessEnded(() => writeFileSync(`/proc/${pid}/clear_refs`, '5'), undefined);
}

/** Seconds of CPU time of a PostgreSQL server: of its processes, and of those that have ended. */
export function postgresTime(postmaster: number): number {
  const ended = unlessEnded(() => parseStat(read(postmaster, 'stat')).ended, 0);
  return familyOf(postmaster).reduce((sum, pid) => sum + threadTime(pid), ended);
}
