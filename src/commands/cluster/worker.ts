import type { Worker } from 'node:cluster';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import { DatelineError } from '../../errors.ts';
import type { MetricsSnapshot } from '../../serve/metrics/metrics.ts';
import { type OpenGateway, openGateway } from '../gateway/open-gateway.ts';
import { type Assignment, type PrimaryMessage, primaryMessage, type WorkerMessage } from './messages.ts';

/**
 * Serves requests in this worker process, controlled by messages from the primary process. Node.js ends the worker if
 * the primary process ends.
 */
export function runWorker(worker: Worker, config: Config, logger: Logger): void {
  const server = new WorkerServer(worker, config, logger);
  worker.on('message', (message: unknown, connection?: Socket) =>
    server.handle(primaryMessage.parse(message), connection),
  );
  worker.send({ type: 'loaded' } satisfies WorkerMessage);
}

class WorkerServer {
  readonly #worker: Worker;
  readonly #config: Config;
  readonly #logger: Logger;
  #gateway: OpenGateway | null = null;
  /** The functions that resolve the pending requests for the metrics of the other workers. */
  #metricsRequests: ((figures: readonly MetricsSnapshot[]) => void)[] = [];

  constructor(worker: Worker, config: Config, logger: Logger) {
    this.#worker = worker;
    this.#config = config;
    this.#logger = logger;
  }

  handle(message: PrimaryMessage, connection: Socket | undefined): void {
    switch (message.type) {
      case 'serve':
        void this.#serve(message.assignment);
        break;
      case 'connection':
        this.#receive(message.id, connection);
        break;
      case 'document':
        this.#gateway?.storeDocument(message.document);
        break;
      case 'metrics-request':
        void this.#sendMetrics();
        break;
      case 'metrics':
        for (const resolve of this.#metricsRequests.splice(0)) resolve(message.figures);
        break;
      case 'drain':
        this.#gateway?.drain();
        break;
      case 'close':
        void this.#close(message);
        break;
    }
  }

  async #serve({ databaseUrl, poolSize }: Assignment): Promise<void> {
    const config = { ...this.#config, DATABASE_POOL_SIZE: poolSize };
    try {
      this.#gateway = await openGateway(config, databaseUrl, this.#logger, {
        storeDocument: (document) => this.#send({ type: 'document', document }),
        measure: () => this.#requestMetrics(),
      });
      this.#send({ type: 'ready' });
    } catch (error) {
      if (!(error instanceof DatelineError)) throw error;
      this.#send({ type: 'failed', code: error.code, message: error.message });
      this.#worker.disconnect();
    }
  }

  #receive(id: number, connection: Socket | undefined): void {
    this.#send({ type: 'connection-received', id });
    // The message contains no connection if the client closed the connection before the message was sent.
    if (connection) this.#gateway?.accept(connection);
  }

  /** Concurrent calls share one request to the primary process. */
  #requestMetrics(): Promise<readonly MetricsSnapshot[]> {
    return new Promise((resolve) => {
      this.#metricsRequests.push(resolve);
      if (this.#metricsRequests.length === 1) this.#send({ type: 'metrics-request' });
    });
  }

  async #sendMetrics(): Promise<void> {
    try {
      this.#send({ type: 'metrics', figures: (await this.#gateway?.measure()) ?? [] });
    } catch (err) {
      this.#logger.error({ err }, 'Metrics collection failed');
    }
  }

  async #close(options: { readonly linger: boolean }): Promise<void> {
    try {
      await this.#gateway?.close(options);
    } catch (err) {
      this.#logger.error({ err }, 'Shutdown failed');
    }
    this.#worker.disconnect();
  }

  #send(message: WorkerMessage): void {
    this.#worker.send(message);
  }
}
