// The entry point of the thread when the sources run without a build: Node.js 20 cannot start a thread from TypeScript.
// In `dist`, the bundle of extractor-worker.ts has this name, and this file does not exist.
import { register } from 'tsx/esm/api';

register();
await import('./extractor-worker.ts');
