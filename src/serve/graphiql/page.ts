import type { IncomingMessage, ServerResponse } from 'node:http';
import { packagePath } from '../../package-path.ts';
import { acceptedTypes } from '../answers/accepted-types.ts';
import { readFiles, SHELL } from '../files/read-files.ts';
import { readOnce } from '../files/read-once.ts';

const HTML = 'text/html';
/** The path prefix of the files that the page loads. */
const ASSETS = '/graphql/assets/';

export interface GraphiqlOptions {
  /** Responds to requests for files that do not exist. */
  readonly notFound: (response: ServerResponse) => void;
  /** Responds to requests if the files cannot be read. */
  readonly failed: (error: unknown, response: ServerResponse) => void;
  /** Reads the files. By default, reads the files in dist/graphiql. */
  readonly read?: () => ReturnType<typeof readFiles>;
}

/** The GraphiQL page: files of the build, which are read at the first request and then sent from memory. */
export class GraphiqlPage {
  readonly #options: GraphiqlOptions;
  readonly #read: () => ReturnType<typeof readFiles>;

  constructor(options: GraphiqlOptions) {
    this.#options = options;
    this.#read = readOnce(options.read ?? (() => readFiles(packagePath('dist/graphiql'))));
  }

  /** Returns whether the response to a request to the GraphQL endpoint is the page. */
  isRequested({ method, headers: { accept } }: IncomingMessage): boolean {
    return method === 'GET' && accept?.includes(HTML) === true && acceptedTypes(accept).includes(HTML);
  }

  /** Returns whether the page may load a file at this path. */
  has(path: string): boolean {
    return path.startsWith(ASSETS);
  }

  /** Responds to GET and HEAD requests for the page, or for the file at a path. */
  send(request: IncomingMessage, response: ServerResponse, path = `${ASSETS}${SHELL}`): void {
    this.#read()
      .then((files) => {
        const file = files.get(path.slice(ASSETS.length));
        if (file) file.send(request, response);
        else this.#options.notFound(response);
      })
      .catch((error: unknown) => this.#options.failed(error, response));
  }
}
