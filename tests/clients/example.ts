import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from '../../src/package-path.ts';

const EXAMPLE = packagePath('examples/typed-client');

interface Finished {
  readonly code: number;
  readonly output: string;
}

/** A copy of the example of typed clients, beside a schema. */
export interface Example {
  /** What graphql-codegen wrote of its documents. */
  readonly manifest: string;
  /** Runs one of its npm scripts. */
  run(script: string, ...args: string[]): Promise<Finished>;
  /** Writes a file of its `src` that is another one but for a few words, which must be there. */
  vary(file: string, as: string, from: string, to: string): void;
  remove(): void;
}

/** Copies the example without what it generated, so that nothing is left of another schema. */
export function copyExample(sdl: string): Example {
  const installed = join(EXAMPLE, 'node_modules');
  if (!existsSync(installed)) throw new Error('Run `node scripts/install-examples.js`, as `npm test` does.');
  const root = mkdtempSync(join(tmpdir(), 'dateline-typed-client-'));
  const folder = join(root, 'examples/typed-client');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(root, 'schema.graphql'), sdl);
  for (const name of ['package.json', 'tsconfig.json', 'codegen.ts', 'src']) {
    cpSync(join(EXAMPLE, name), join(folder, name), { recursive: true });
  }
  symlinkSync(installed, join(folder, 'node_modules'));
  return {
    manifest: join(folder, 'generated/codegen/persisted-documents.json'),
    run(script, ...args) {
      const { PATH = '', HOME = '' } = process.env;
      return new Promise((resolve) => {
        execFile(
          'npm',
          ['run', '-s', script, '--', ...args],
          // Tools say less when they are told that they are tested.
          { cwd: folder, env: { PATH, HOME, NO_COLOR: '1' } },
          (error, stdout, stderr) =>
            resolve({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}` }),
        );
      });
    },
    vary(file, as, from, to) {
      const text = readFileSync(join(folder, 'src', file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} has no ${from}.`);
      writeFileSync(join(folder, 'src', as), text.replace(from, to));
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
