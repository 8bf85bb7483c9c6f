import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Loaders } from '../../graph/loading/loaders.ts';
import { packagePath } from '../../package-path.ts';
import { matches } from '../answers/conditions.ts';
import { entityTag } from '../files/entity-tag.ts';
import { readFiles, SHELL } from '../files/read-files.ts';
import { readOnce } from '../files/read-once.ts';
import { contentSecurityPolicy } from '../files/security-policy.ts';
import type { StaticFile } from '../files/static-file.ts';
import { Mount } from './mount.ts';
import { MISSING, metadataOf } from './page-metadata.ts';
import { routeOf } from './routes.ts';
import { fillShell } from './shell.ts';

const ASSETS = 'assets/';
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  // The page changes with the version of the server, and with its subject.
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': contentSecurityPolicy("'self'"),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

export interface ExplorerOptions {
  /** The path of the explorer, such as `/`. */
  readonly path: string;
  /** The path of the GraphQL endpoint. */
  readonly endpoint: string;
  /** Returns loaders for the title of one page. */
  readonly loaders: () => Loaders;
  /** Responds to requests for files that do not exist. */
  readonly notFound: (response: ServerResponse) => void;
  /** Responds to requests if the files or the database cannot be read. */
  readonly failed: (error: unknown, response: ServerResponse) => void;
  /** The folder of the build. Default: dist/explorer. */
  readonly folder?: string;
}

interface Build {
  readonly template: string;
  readonly assets: ReadonlyMap<string, StaticFile>;
}

/** The pages of the explorer: one HTML document with the metadata of each page, and the files that it loads. */
export class Explorer {
  readonly #options: ExplorerOptions;
  readonly #mount: Mount;
  readonly #read: () => Promise<Build>;

  constructor(options: ExplorerOptions) {
    this.#options = options;
    this.#mount = new Mount(options.path);
    const { folder = packagePath('dist/explorer') } = options;
    this.#read = readOnce(() => readBuild(folder));
  }

  /** Returns whether the path is a page or a file of the explorer. */
  has(path: string): boolean {
    const below = this.#mount.below(path);
    return below !== null && (below.startsWith(ASSETS) || routeOf(below) !== null);
  }

  /** Responds to GET and HEAD requests. */
  send(request: IncomingMessage, response: ServerResponse, path: string): void {
    this.#send(request, response, path).catch((error: unknown) => this.#options.failed(error, response));
  }

  async #send(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const { template, assets } = await this.#read();
    const below = this.#mount.below(path) ?? '';
    if (!below.startsWith(ASSETS)) return this.#sendPage(request, response, path, template);
    const file = assets.get(below.slice(ASSETS.length));
    if (file) file.send(request, response);
    else this.#options.notFound(response);
  }

  async #sendPage(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    template: string,
  ): Promise<void> {
    const route = routeOf(this.#mount.below(path) ?? '');
    const metadata = route && (await metadataOf(route, this.#options.loaders()));
    const urls = { base: this.#mount.baseFrom(path), endpoint: this.#mount.relative(this.#options.endpoint) };
    const body = Buffer.from(fillShell(template, urls, metadata ?? MISSING));
    const etag = entityTag(body);
    const condition = request.headers['if-none-match'];
    if (condition !== undefined && metadata && matches(condition, etag)) {
      response.writeHead(304, { ...HEADERS, ETag: etag }).end();
      return;
    }
    const headers = { ...HEADERS, ETag: etag, 'Content-Length': body.length };
    response.writeHead(metadata ? 200 : 404, headers).end(body);
  }
}

async function readBuild(folder: string): Promise<Build> {
  const [template, assets] = await Promise.all([
    readFile(join(folder, SHELL), 'utf8'),
    readFiles(join(folder, ASSETS)),
  ]);
  return { template, assets };
}
