import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { packagePath } from '../../src/package-path.ts';
import { generateOperations } from './generate.ts';

// Writes the typed operations of the explorer.
const folder = packagePath('src/explorer/generated');
const modules = await generateOperations();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [path, text] of modules) writeFileSync(packagePath(path), text);
