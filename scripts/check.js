#!/usr/bin/env node
// Runs the static checks in parallel. `npm test` runs this script first, so that a type error is reported in seconds
// instead of minutes.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseFlags } from './shared/flags.js';

const HELP = `Usage: node scripts/check.js [--install-examples]

Runs \`npm run lint\`, \`npm run typecheck\` and \`npm run unused\`. Prints the output of the commands that fail.

  --install-examples   run \`npm run install-examples\` at the same time, which mostly waits for the network
  --help               print this text`;

const flags = parseFlags(HELP, ['--install-examples']);
const scripts = ['lint', 'typecheck', 'unused'];
if (flags.has('--install-examples')) scripts.push('install-examples');

const cwd = fileURLToPath(new URL('..', import.meta.url));
const results = await Promise.all(scripts.map(run));
for (const { name, status, output } of results) {
  console.log(`npm run ${name}: ${status === 0 ? 'passed' : `failed\n${output}`}`);
}
const failed = results.filter(({ status }) => status !== 0).length;
if (failed > 0) {
  // The same format as the last line of the test command, because the tests do not run if a check fails.
  console.log(`${results.length - failed} passed, ${failed} failed`);
  process.exit(1);
}

async function run(name) {
  const child = spawn('npm', ['run', '-s', name], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  const closed = new Promise((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', reject);
  });
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { name, status, output: stdout + stderr };
}
