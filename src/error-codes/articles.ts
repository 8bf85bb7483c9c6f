import type { ErrorGroup } from './error-group.ts';

export const FILE_ERRORS = {
  title: 'Article files',
  where:
    'Reported on standard output of `dateline ingest`, one line for each failed record, and on standard error of `dateline extract`. `FILE_UNREADABLE` and `FILE_NOT_UTF8` also occur when `dateline start` reads trusted documents.',
  errors: {
    FILE_UNREADABLE: {
      meaning: 'A file or folder cannot be read.',
      action: 'Correct the path or its permissions.',
    },
    FILE_UNWRITABLE: {
      meaning: 'A file for the results of a command cannot be written.',
      action: 'Correct the path or its permissions, or select another file.',
    },
    FILE_UNSUPPORTED: {
      meaning: 'The format of the file is not recognised.',
      action:
        'Provide a file in one of the formats in [articles.md](articles.md), or state its format with `--format`.',
    },
    FILE_EMPTY: {
      meaning: 'The file is empty.',
      action: 'Write an article to the file, or delete the file.',
    },
    FILE_NOT_UTF8: {
      meaning: 'The file is not valid UTF-8.',
      action: 'Convert the file to UTF-8.',
    },
    FILE_BINARY: {
      meaning: 'The content is not text, because it contains NUL bytes.',
      action: 'Provide a text file, or remove the NUL bytes.',
    },
    CHARSET_INVALID: {
      meaning: 'The text is not valid in its character set, and no other character set was detected.',
      action: 'Convert the text to UTF-8.',
    },
    RECORD_TOO_LONG: {
      meaning: 'A record is larger than the maximum that the message states.',
      action: 'Split the article, or remove data that is not text.',
    },
    RECORD_INVALID: {
      meaning: 'A line of NDJSON, a row of a table or another record cannot be parsed.',
      action: 'Correct the record as the message states.',
    },
    FIELDS_UNMAPPED: {
      meaning: 'No column of a table contains a required field.',
      action: 'Select the column with `--map`.',
    },
    ARCHIVE_INVALID: {
      meaning: 'A compressed file or archive is damaged, encrypted, or nested too deeply.',
      action: 'Create the archive again, or extract it and provide its files.',
    },
    ARCHIVE_TOO_LARGE: {
      meaning: 'A compressed file decompresses to more than the limit that the message states.',
      action: 'If the size is correct, extract the archive and provide its files.',
    },
    XML_INVALID: {
      meaning: 'The XML is not well-formed, is incomplete, or contains no article.',
      action: 'Correct or complete the file at the line that the message states.',
    },
    XML_ENTITY_REFUSED: {
      meaning:
        'The document type declaration of the XML declares entities, which can expand to unlimited text or include other files.',
      action: 'Replace the entities with their text, and remove the declarations.',
    },
    WARC_INVALID: {
      meaning:
        'A record of the web archive is not valid, or the archive ends before its last record is complete.',
      action: 'Provide the complete archive. The records before the invalid record are ingested.',
    },
    NESTING_TOO_DEEP: {
      meaning: 'The JSON, XML or HTML has more levels than the maximum that the message states.',
      action: 'Simplify the markup, or remove data that is not an article.',
    },
    BODY_NOT_INCLUDED: {
      meaning: 'The record has a summary and a link, but not the text of the article.',
      action: 'Add `--fetch`, or save the linked page and ingest it.',
    },
    FRONT_MATTER_INVALID: {
      meaning: 'The front matter is missing, is not closed, or is not valid YAML, TOML or JSON.',
      action: 'Correct the front matter as the message states.',
    },
    ARTICLE_INVALID: {
      meaning: 'A required field of the article is missing, or a field has an invalid value.',
      action: 'Correct the fields that the message states.',
    },
    HEADLINE_MISSING: {
      meaning: 'The article has no headline.',
      action: 'Add the field `headline`.',
    },
    BODY_MISSING: {
      meaning: 'The article has no text.',
      action: 'Add the text of the article.',
    },
    BODY_TOO_LONG: {
      meaning:
        'The file is larger than 1,600,000 bytes, or the text of the article is longer than 200,000 UTF-16 code units.',
      action: 'Split the article.',
    },
    PAGE_NOT_ARTICLE: {
      meaning: 'The web page contains no article: it is a home page, a list of links or a gallery.',
      action: 'Remove the page from the input.',
    },
    PAGE_TOO_COMPLEX: {
      meaning: 'The web page has more than 8,000,000 characters, 20,000 elements, or 256 levels of elements.',
      action: 'Save the article without the rest of the page.',
    },
    ARTICLE_DUPLICATE: {
      meaning:
        'Two files contain the same article, or the article is already stored with an `id` or `url` that the file does not contain.',
      action: 'Remove one of the files, or add the key that the message states.',
    },
  },
} as const satisfies ErrorGroup;

export const STORE_ERRORS = {
  title: 'Stored articles',
  where:
    'Reported on standard output or standard error of `dateline ingest`, `dateline remove`, `dateline reextract` and `dateline export`.',
  errors: {
    ARTICLE_NOT_FOUND: {
      meaning: 'No stored article has this slug, URL or id.',
      action: 'Correct the slug, URL or id, or omit `--source`.',
    },
    ARTICLE_AMBIGUOUS: {
      meaning: 'Several stored articles match this value.',
      action: 'Select one of the articles by its URL, or with `--source`.',
    },
    STORE_FAILED: {
      meaning: 'The database could not store or remove articles.',
      action: 'Resolve the problem that the message states, and run the command again.',
    },
    EXPORT_FAILED: {
      meaning:
        'The database or the output failed during an export. The last articles are missing from the output.',
      action: 'Resolve the problem that the message states, and run the command again.',
    },
  },
} as const satisfies ErrorGroup;

export const QUEUE_ERRORS = {
  title: 'Queue of articles',
  where:
    'Reported in the list of dead jobs that `dateline queue list` prints, and on standard error of `dateline queue`.',
  errors: {
    QUEUE_JOB_EXPIRED: {
      meaning: 'At each attempt, the worker process exited, or the job took longer than 120 seconds.',
      action: 'Retry the job. If it fails again, report the article.',
    },
    QUEUE_JOB_INVALID: {
      meaning: 'A different version of Dateline wrote the job, in another format.',
      action:
        'Run the same version on all machines and retry the job, or delete the job and ingest its articles again.',
    },
    QUEUE_JOB_NOT_FOUND: {
      meaning: 'No dead job has this id.',
      action: 'Use an id that `dateline queue list` prints.',
    },
  },
} as const satisfies ErrorGroup;
