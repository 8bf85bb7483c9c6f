import type { AnnotationMode } from '../../ingest/annotations/annotating-extractor.ts';
import { DEFAULT_THREADS } from '../command-line/extraction-threads.ts';

/** The options of `ingest`. */
export interface IngestFlags {
  /** The name of the format of all files; null to recognise it. */
  readonly format: string | null;
  /** The key of each field in the records, by the name of the field. */
  readonly map: Readonly<Record<string, string>>;
  /** The source and the language of articles that do not state them; null if there is no default. */
  readonly source: string | null;
  readonly language: string | null;
  /** The use of the annotations in the input. */
  readonly annotations: AnnotationMode;
  /** The number of extraction threads. */
  readonly workers: number;
  /** The maximum number of articles in one transaction; null for the default. */
  readonly batch: number | null;
  readonly dryRun: boolean;
  /** Whether to continue an interrupted run of the same paths. */
  readonly resume: boolean;
  /** Whether to remove the stored articles that were in the paths and no longer are. */
  readonly prune: boolean;
  /** Whether to add the articles to the queue. */
  readonly queue: boolean;
  /** Whether to fetch URLs, and the pages that feeds link to. */
  readonly fetch: boolean;
  /** Whether to connect to addresses that are not public. */
  readonly allowPrivateAddresses: boolean;
  /** The file for the records that fail. */
  readonly rejects: string;
}

/** The options of a run without options. */
export const defaultFlags = (): IngestFlags => ({
  format: null,
  map: {},
  source: null,
  language: null,
  annotations: 'merge',
  workers: DEFAULT_THREADS,
  batch: null,
  dryRun: false,
  resume: false,
  prune: false,
  queue: false,
  fetch: false,
  allowPrivateAddresses: false,
  rejects: `dateline-rejects-${new Date().toISOString().replace(/[-:]|\..*/g, '')}Z.ndjson`,
});
