import { vi } from 'vitest';
import { packagePath } from '../../src/package-path.ts';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Thrown by `process.exit` in place of the end of the process. */
class Exit extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`exit code ${code}`);
    this.code = code;
  }
}

let runs = 0;

/**
 * Evaluates the entry point of a command line in this process, with its own arguments and environment, as Node.js
 * evaluates it in a new process. It shares all other modules with the tests, so that it takes milliseconds. Runs must not
 * overlap. For commands that end by themselves; see `runCli` for servers and signals.
 */
export async function runInProcess(
  entry: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const [stdout, stderr] = [capture(process.stdout), capture(process.stderr)];
  const { argv, env: original } = process;
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Exit(Number(code ?? process.exitCode ?? 0));
  });
  const { PATH = '', HOME = '' } = original;
  process.argv = [process.execPath, packagePath(entry), ...args];
  process.env = { PATH, HOME, ...env };
  process.exitCode = undefined;
  const listeners = process.stdout.listeners('error');
  try {
    runs += 1;
    // The query makes each run a new evaluation of the entry point.
    await import(/* @vite-ignore */ `${packagePath(entry)}?run=${runs}`);
    return { code: Number(process.exitCode ?? 0), stdout: stdout.text(), stderr: stderr.text() };
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    return { code: error.code, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    process.argv = argv;
    process.env = original;
    process.exitCode = undefined;
    for (const listener of process.stdout.listeners('error'))
      if (!listeners.includes(listener)) process.stdout.off('error', listener as () => void);
    exit.mockRestore();
    stdout.restore();
    stderr.restore();
  }
}

/** Collects what is written to a stream instead of writing it. */
function capture(stream: NodeJS.WriteStream): { text(): string; restore(): void } {
  let written = '';
  const write = vi.spyOn(stream, 'write').mockImplementation((chunk) => {
    written += String(chunk);
    return true;
  });
  return { text: () => written, restore: () => write.mockRestore() };
}
