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
import { SHORT_LIVED } from '../support/cli.ts';

const EXAMPLE = packagePath('examples/typed-client');

interface Result {
  readonly code: number;
  readonly output: string;
}

/** A copy of the example of typed clients, with its own schema. */
export interface Example {
  /** Path of the manifest of documents that graphql-codegen wrote. */
  readonly manifest: string;
  /** Runs a script of the example's package.json as npm does. */
  run(script: string, ...args: string[]): Promise<Result>;
  /** Writes a copy of a file in `src` with one text replaced. The text must occur in the file. */
  vary(file: string, as: string, from: string, to: string): void;
  remove(): void;
}

/** Copies the example without its generated files, which may be those of another schema. */
export function copyExample(sdl: string): Example {
  const installed = join(EXAMPLE, 'node_modules');
  if (!existsSync(installed))
    throw new Error('The example is not installed. Run `npm run install-examples`.');
  const root = mkdtempSync(join(tmpdir(), 'dateline-typed-client-'));
  const folder = join(root, 'examples/typed-client');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(root, 'schema.graphql'), sdl);
  for (const name of ['package.json', 'tsconfig.json', 'codegen.ts', 'src']) {
    cpSync(join(EXAMPLE, name), join(folder, name), { recursive: true });
  }
  symlinkSync(installed, join(folder, 'node_modules'));
  const programs = join(root, 'bin');
  mkdirSync(programs);
  const node = `#!/bin/sh\nexec '${process.execPath}' ${SHORT_LIVED.join(' ')} "$@"\n`;
  writeFileSync(join(programs, 'node'), node, { mode: 0o755 });
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return {
    manifest: join(folder, 'generated/codegen/persisted-documents.json'),
    run(script, ...args) {
      const { PATH = '', HOME = '' } = process.env;
      const env = { PATH: [programs, join(installed, '.bin'), PATH].join(':'), HOME, NO_COLOR: '1' };
      return new Promise((resolve) => {
        // Starting npm takes longer than most of the scripts.
        execFile(
          'sh',
          ['-c', `${scripts[script]} "$@"`, script, ...args],
          { cwd: folder, env },
          (error, stdout, stderr) =>
            resolve({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}` }),
        );
      });
    },
    vary(file, as, from, to) {
      const text = readFileSync(join(folder, 'src', file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not contain ${from}.`);
      writeFileSync(join(folder, 'src', as), text.replace(from, to));
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
