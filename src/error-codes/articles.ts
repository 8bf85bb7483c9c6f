import type { ErrorGroup } from './error-group.ts';

export const FILE_ERRORS = {
  title: 'Article files',
  where:
    'On standard output of `dateline seed`, one line for each failed file, and on standard error of `dateline extract`. Errors about files and UTF-8 also occur when `dateline start` reads trusted documents.',
  errors: {
    FILE_UNREADABLE: {
      meaning: 'A file or folder cannot be read.',
      action: 'Correct the path, or its permissions.',
    },
    FILE_UNSUPPORTED: {
      meaning: 'The file is not a Markdown file.',
      action: 'Save the article as Markdown with front matter, with the extension `.md`.',
    },
    FILE_EMPTY: {
      meaning: 'The file is empty.',
      action: 'Write an article to the file, or delete the file.',
    },
    FILE_NOT_UTF8: {
      meaning: 'The file is not encoded in UTF-8.',
      action: 'Convert the file to UTF-8.',
    },
    FRONT_MATTER_INVALID: {
      meaning: 'The front matter is missing, is not valid YAML, or lacks a required key.',
      action: 'Correct the front matter as the message states.',
    },
    HEADLINE_MISSING: {
      meaning: 'The front matter has no `headline`.',
      action: 'Add the key `headline`.',
    },
    BODY_MISSING: {
      meaning: 'The article has no text after the front matter.',
      action: 'Add the text of the article.',
    },
    BODY_TOO_LONG: {
      meaning: 'The article is longer than the maximum.',
      action: 'Split the article.',
    },
    ARTICLE_DUPLICATE: {
      meaning:
        'Two files contain the same article, or a file lacks the `id` or `url` with which its article is stored.',
      action: 'Remove one of the files, or add the key that the message states.',
    },
  },
} as const satisfies ErrorGroup;

export const STORE_ERRORS = {
  title: 'Stored articles',
  where: 'On standard output or standard error of `dateline seed` and `dateline remove`.',
  errors: {
    ARTICLE_NOT_FOUND: {
      meaning: 'No stored article has this slug, URL or id.',
      action: 'Correct the name of the article, or omit `--source`.',
    },
    ARTICLE_AMBIGUOUS: {
      meaning: 'Several stored articles have this slug or id.',
      action: 'Add `--source`, or name the article by its slug or URL.',
    },
    STORE_FAILED: {
      meaning: 'The database rejected a write.',
      action: 'Resolve the reason that the message states, and run the command again.',
    },
  },
} as const satisfies ErrorGroup;
