import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** USER_HZ, the unit of times in `/proc/PID/stat`. It is 100 on every Linux platform that Node.js supports. */
const TICKS_PER_SECOND = 100;

/** The fields of `/proc/PID/stat` that are used. Times are in seconds. */
export interface Stat {
  readonly parent: number;
  /** The user and system time of all threads. */
  readonly own: number;
  /** The user and system time of the child processes that have ended. */
  readonly ended: number;
}

/** Parses `/proc/PID/stat`. The program name, in parentheses, can contain spaces and parentheses. */
export function parseStat(text: string): Stat {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const ticks = (index: number) => Number(fields[index]) / TICKS_PER_SECOND;
  return { parent: Number(fields[1]), own: ticks(11) + ticks(12), ended: ticks(13) + ticks(14) };
}

/** The current resident memory and its peak since the last reset, in bytes. */
export interface Memory {
  readonly resident: number;
  readonly peak: number;
}

/** Parses `/proc/PID/status`. Returns zeros for a process that has ended. */
export function parseMemory(text: string): Memory {
  const bytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1] ?? 0) * 1024;
  return { resident: bytes('VmRSS'), peak: bytes('VmHWM') };
}

/** Parses `/proc/PID/schedstat` and returns the CPU time in seconds, with nanosecond resolution. */
export const parseSchedule = (text: string): number => Number(text.split(' ', 1)[0]) / 1e9;

/** Returns the result of `read`, or `absent` if the process has ended. */
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

/** Returns the ids of the running child processes of a process. */
export const childrenOf = (pid: number): number[] =>
  threadsOf(pid).flatMap((thread) => {
    const text = unlessEnded(() => read(pid, `task/${thread}/children`), '');
    return text.split(' ').filter(Boolean).map(Number);
  });

/** Returns the ids of a process and of all its descendants. */
export const familyOf = (pid: number): number[] => [pid, ...childrenOf(pid).flatMap(familyOf)];

/** Returns the CPU time of the current threads of a process, in seconds. */
export const threadTime = (pid: number): number =>
  threadsOf(pid)
    .map((thread) => unlessEnded(() => parseSchedule(read(pid, `task/${thread}/schedstat`)), 0))
    .reduce((sum, time) => sum + time, 0);

/** Returns the CPU time of a process in seconds, including its threads that have ended; 0 if the process has ended. */
export const processTime = (pid: number): number => unlessEnded(() => parseStat(read(pid, 'stat')).own, 0);

/** Returns the total memory of some processes. */
export function memoryOf(pids: readonly number[]): Memory {
  const each = pids.map((pid) => parseMemory(unlessEnded(() => read(pid, 'status'), '')));
  const sum = (of: (memory: Memory) => number) => each.reduce((total, memory) => total + of(memory), 0);
  return { resident: sum(({ resident }) => resident), peak: sum(({ peak }) => peak) };
}

/** Resets the peak of each process to its current resident memory. */
export function resetPeaks(pids: readonly number[]): void {
  for (const pid of pids) unlessEnded(() => writeFileSync(`/proc/${pid}/clear_refs`, '5'), undefined);
}

/** Returns the CPU time of a PostgreSQL server in seconds, including its processes that have ended. */
export function postgresTime(postmaster: number): number {
  const ended = unlessEnded(() => parseStat(read(postmaster, 'stat')).ended, 0);
  return familyOf(postmaster).reduce((sum, pid) => sum + threadTime(pid), ended);
}
