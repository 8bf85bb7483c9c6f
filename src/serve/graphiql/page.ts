import type { IncomingMessage, ServerResponse } from 'node:http';
import { packagePath } from '../../package-path.ts';
import { acceptedTypes } from '../http/accepted-types.ts';
import { readFiles, SHELL } from './read-files.ts';

const HTML = 'text/html';
/** The path of the files that the page loads. */
const ASSETS = '/graphql/assets/';

export interface GraphiqlOptions {
  /** Answers a request for a file that does not exist. */
  readonly notFound: (response: ServerResponse) => void;
  /** Answers a request for which the files could not be read. */
  readonly failed: (error: unknown, response: ServerResponse) => void;
  /** Reads the files; those of the build unless given. */
  readonly read?: () => ReturnType<typeof readFiles>;
}

/** GraphiQL: built files, which are read at the first request for one of them and then sent from memory. */
export class GraphiqlPage {
  readonly #options: GraphiqlOptions;
  #files: ReturnType<typeof readFiles> | null = null;

  constructor(options: GraphiqlOptions) {
    this.#options = options;
  }

  /** Whether a GET request to the GraphQL endpoint is answered with the page. */
  isWanted({ method, headers: { accept } }: IncomingMessage): boolean {
    return method === 'GET' && accept?.includes(HTML) === true && acceptedTypes(accept).includes(HTML);
  }

  /** Whether a path is that of a file that the page loads. */
  has(path: string): boolean {
    return path.startsWith(ASSETS);
  }

  /** Answers GET and HEAD of the page, or with a path, of a file that it loads. */
  send(request: IncomingMessage, response: ServerResponse, path = `${ASSETS}${SHELL}`): void {
    this.#read()
      .then((files) => {
        const file = files.get(path.slice(ASSETS.length));
        if (file) file.send(request, response);
        else this.#options.notFound(response);
      })
      .catch((error: unknown) => this.#options.failed(error, response));
  }

  #read(): ReturnType<typeof readFiles> {
    const { read = () => readFiles(packagePath('dist/graphiql')) } = this.#options;
    this.#files ??= read().catch((error: unknown) => {
      // The next request tries again.
      this.#files = null;
      throw error;
    });
    return this.#files;
  }
}
