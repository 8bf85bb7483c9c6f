import type { ErrorGroup } from './error-group.ts';

export const FETCH_ERRORS = {
  title: 'Fetching',
  where:
    'Reported on standard output of `dateline ingest --fetch`, one line for each failed record, and in the log of `dateline watch`.',
  errors: {
    FETCH_DISABLED: {
      meaning: 'An argument is a URL, and fetching is not enabled.',
      action: 'Add `--fetch`, or save the content and provide the file.',
    },
    FETCH_URL_INVALID: {
      meaning:
        'The URL, or the target of a redirect, is not a valid http or https URL, or contains a password.',
      action: 'Correct the URL.',
    },
    FETCH_ADDRESS_REFUSED: {
      meaning:
        'The host has a private, loopback, link-local or other address that is not public. Connections to such addresses could give access to internal services.',
      action: 'If the host is intended, add `--allow-private-addresses`.',
    },
    FETCH_ROBOTS_REFUSED: {
      meaning: 'The robots.txt of the site disallows the URL.',
      action: 'Request access or another feed from the publisher.',
    },
    FETCH_STATUS: {
      meaning: 'The server responded with an HTTP status that is not 200, for example 404.',
      action: 'Correct the URL if the resource has moved. `dateline watch` retries later.',
    },
    FETCH_RATE_LIMITED: {
      meaning: 'The server responded with status 429 or 503 and the time after which it accepts requests.',
      action: 'Run the command again after this time. `dateline watch` waits until then.',
    },
    FETCH_REDIRECTED: {
      meaning: 'There are more redirects than the limit that the message states, or they form a loop.',
      action: 'Use the final URL.',
    },
    FETCH_TYPE_UNSUPPORTED: {
      meaning:
        'The `Content-Type` of the response is not that of an article or a feed. The response can be an image, for example.',
      action: 'Use the URL of a page, a feed or a file of articles.',
    },
    FETCH_TOO_LARGE: {
      meaning: 'The response is larger than the limit that the message states.',
      action: 'Download the file and ingest it.',
    },
    FETCH_TIMEOUT: {
      meaning: 'The response was not complete after the time that the message states.',
      action: 'Run the command again, or download the file and ingest it.',
    },
    FETCH_FAILED: {
      meaning: 'The host does not exist, the connection failed, or the response is not valid.',
      action: 'Check the URL and the network connection. `dateline watch` retries later.',
    },
  },
} as const satisfies ErrorGroup;
