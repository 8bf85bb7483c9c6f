/** The schema of the queue of articles, apart from the schema of the stored articles. */
export const QUEUE_SCHEMA = 'dateline_queue';
