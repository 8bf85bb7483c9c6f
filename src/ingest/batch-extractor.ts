import { DatelineError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import type { Extraction, Extractor, ExtractorInput } from '../model/extraction.ts';
import {
  type AnnotationMode,
  annotatedVersion,
  withAnnotations,
} from './annotations/annotating-extractor.ts';
import { type ExtractedRows, extractedRows, type Failure, orFailure } from './extracted.ts';
import { startWorker } from './extractor-thread.ts';
import { ThreadPool } from './thread-pool.ts';

/** Extracts many texts. A text that cannot be extracted does not affect the others. */
export interface BatchExtractor {
  /** See `Extractor.version`. */
  readonly version: string;
  /** The use of the annotations of the texts. */
  readonly annotations: AnnotationMode;
  extract(texts: readonly ExtractorInput[]): Promise<readonly (Extraction | DatelineError)[]>;
  /** Extracts articles and converts them to rows. In threads, the rows take far less time to copy than extractions. */
  extractRows(articles: readonly Article[]): Promise<readonly (ExtractedRows | DatelineError)[]>;
}

/** Extracts on the calling thread: for few texts, where threads would take longer to start. */
export function inThisThread(extractor: Extractor, annotations: AnnotationMode = 'merge'): BatchExtractor {
  const annotating = withAnnotations(extractor, annotations);
  return {
    version: annotating.version,
    annotations,
    async extract(texts) {
      return texts.map(orFailure((text) => annotating.extract(text))).map(orError);
    },
    async extractRows(articles) {
      return articles.map(orFailure((article) => extractedRows(article, annotating))).map(orError);
    },
  };
}

/**
 * The number of texts in one message to a thread. Small messages distribute long texts evenly; from 16 texts on, the
 * time for the messages themselves is below 1% (measured on Reuters articles).
 */
const TEXTS_PER_MESSAGE = 16;
/**
 * The maximum length of the texts in one message, in UTF-16 code units, unless it has only one text. It bounds the memory
 * that a thread needs for its results.
 */
const LENGTH_PER_MESSAGE = 200_000;
/** The time limit for one message in milliseconds. A text takes 0.1 s at most, and the start of a thread 1 s. */
const TIME_LIMIT = 60_000;

/** Extracts in threads, which the first texts start. Threads that extract do not convert articles to rows. */
export class ExtractionPool implements BatchExtractor {
  readonly version: string;
  readonly annotations: AnnotationMode;
  readonly #extracting: ThreadPool<readonly ExtractorInput[], readonly (Extraction | Failure)[]>;
  readonly #converting: ThreadPool<readonly Article[], readonly (ExtractedRows | Failure)[]>;

  /** `version` is that of the extractor without annotations. */
  constructor(version: string, threads: number, annotations: AnnotationMode = 'merge', start = startWorker) {
    this.version = annotatedVersion(version, annotations);
    this.annotations = annotations;
    const options = { size: threads, timeLimit: TIME_LIMIT };
    this.#extracting = new ThreadPool({
      ...options,
      start: () => start({ annotations, output: 'EXTRACTION' }),
    });
    this.#converting = new ThreadPool({ ...options, start: () => start({ annotations, output: 'ROWS' }) });
  }

  extract(texts: readonly ExtractorInput[]): Promise<readonly (Extraction | DatelineError)[]> {
    return sendAll(this.#extracting, texts.map(inputOf));
  }

  extractRows(articles: readonly Article[]): Promise<readonly (ExtractedRows | DatelineError)[]> {
    return sendAll(this.#converting, articles);
  }

  async close(): Promise<void> {
    await Promise.all([this.#extracting.close(), this.#converting.close()]);
  }
}

type Pool<Input, Output> = ThreadPool<readonly Input[], readonly (Output | Failure)[]>;

async function sendAll<Input extends Pick<ExtractorInput, 'body'>, Output extends object>(
  pool: Pool<Input, Output>,
  inputs: readonly Input[],
): Promise<readonly (Output | DatelineError)[]> {
  return (await Promise.all(messagesOf(inputs).map((message) => send(pool, message)))).flat();
}

function messagesOf<Input extends Pick<ExtractorInput, 'body'>>(inputs: readonly Input[]): Input[][] {
  const messages: Input[][] = [];
  let message: Input[] = [];
  let length = 0;
  for (const input of inputs) {
    length += input.body.length;
    if (message.length === 0 || message.length === TEXTS_PER_MESSAGE || length > LENGTH_PER_MESSAGE) {
      message = [];
      messages.push(message);
      length = input.body.length;
    }
    message.push(input);
  }
  return messages;
}

/** Sends texts to a thread. If the thread fails, sends them one by one to find the text that it fails for. */
async function send<Input, Output extends object>(
  pool: Pool<Input, Output>,
  inputs: readonly Input[],
): Promise<readonly (Output | DatelineError)[]> {
  try {
    return (await pool.run(inputs)).map(orError);
  } catch (cause) {
    if (inputs.length === 1) return [cause instanceof DatelineError ? cause : failed(String(cause), cause)];
    return (await Promise.all(inputs.map((input) => send(pool, [input])))).flat();
  }
}

const orError = <Output extends object>(result: Output | Failure): Output | DatelineError =>
  'reason' in result ? failed(result.reason) : result;

/** Omits the fields of an article that are not extracted, so that they are not copied to the thread. */
const inputOf = ({
  headline,
  body,
  publishedAt,
  language,
  annotations = [],
}: ExtractorInput): ExtractorInput => ({
  headline,
  body,
  publishedAt,
  ...(language !== undefined && { language }),
  ...(annotations.length > 0 && { annotations }),
});

const failed = (reason: string, cause?: unknown): DatelineError =>
  new DatelineError(
    'INTERNAL_SERVER_ERROR',
    `The extraction failed: ${reason}. Report the error with the article.`,
    { cause },
  );
