// Where sources run as they are, the thread starts here, since Node 20 starts none on TypeScript. In `dist` what is
// compiled from extractor-worker.ts has this place and name, and this file is not there.
import { register } from 'tsx/esm/api';

register();
await import('./extractor-worker.ts');
