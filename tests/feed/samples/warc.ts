import { gzipSync } from 'node:zlib';
import type { FormatSamples } from './format-samples.ts';

const PAGE = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Lighthouse is restored',
  datePublished: '2024-08-20',
  publisher: { name: 'Example Paper' },
  articleBody: 'The lighthouse shines again.',
});
const HEADLINE = 'Lighthouse is restored';

const record = (type: string, content: string | Uint8Array, headers = ''): Buffer =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://paper.example/light\r\nWARC-Date: 2024-08-21T10:00:00Z\r\n${headers}Content-Length: ${Buffer.byteLength(content)}\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from('\r\n\r\n'),
  ]);
const http = (
  body: string | Uint8Array,
  headers = '',
  status = '200 OK',
  type = 'application/ld+json',
): Buffer =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${headers}\r\n`),
    Buffer.from(body),
  ]);
const response = (body: string | Uint8Array, headers = '', status = '200 OK', type?: string): Buffer =>
  record(
    'response',
    http(body, headers, status, type),
    'Content-Type: application/http; msgtype=response\r\n',
  );
const archive = (...records: readonly Uint8Array[]): Buffer =>
  Buffer.concat([record('warcinfo', 'software: test\r\n'), ...records]);
const chunked = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n0\r\n\r\n`;
const GOOD = response(PAGE);

export const WARC_SAMPLES: FormatSamples = {
  format: 'warc',
  wellFormed: [
    { name: 'a response', content: archive(GOOD), records: [HEADLINE] },
    {
      name: 'a compressed response',
      content: archive(response(gzipSync(PAGE), 'Content-Encoding: gzip\r\n')),
      records: [HEADLINE],
    },
    {
      name: 'a response in chunks',
      content: archive(response(chunked(PAGE), 'Transfer-Encoding: chunked\r\n')),
      records: [HEADLINE],
    },
    {
      name: 'a resource',
      content: archive(record('resource', PAGE, 'Content-Type: application/ld+json\r\n')),
      records: [HEADLINE],
    },
    {
      name: 'records of other types, images and pages with an error',
      content: archive(
        record('request', 'GET / HTTP/1.1\r\n\r\n'),
        record('revisit', ''),
        record('metadata', 'x: y\r\n'),
        response('PNG', '', '200 OK', 'image/png'),
        response(PAGE, '', '404 Not Found'),
        response(PAGE, '', '301 Moved'),
        GOOD,
      ),
      records: [HEADLINE],
    },
    {
      name: 'a response whose content is not an article',
      content: archive(response('{"status":"ok"}', '', '200 OK', 'application/json'), GOOD),
      records: ['skipped', HEADLINE],
    },
    {
      name: 'an archive compressed by records',
      content: Buffer.concat([gzipSync(archive()), gzipSync(GOOD), gzipSync(GOOD)]),
      records: [HEADLINE, HEADLINE],
    },
  ],
  malformed: [
    {
      name: 'an archive that ends within a response',
      content: archive(GOOD, GOOD).subarray(0, -50),
      records: [HEADLINE, 'WARC_INVALID'],
      where: /byte \d+/,
    },
    {
      name: 'an archive that ends within the headers of HTTP',
      content: archive(GOOD, GOOD).subarray(0, -PAGE.length - 20),
      records: [HEADLINE, 'WARC_INVALID'],
    },
    {
      name: 'an archive that ends within the headers of a record',
      content: archive(GOOD, GOOD).subarray(0, -GOOD.length + 60),
      records: [HEADLINE, 'WARC_INVALID'],
    },
    {
      name: 'text instead of a record',
      content: archive(GOOD, Buffer.from('This is not a record.\r\n\r\n\r\n')),
      records: [HEADLINE, 'WARC_INVALID'],
      where: /byte \d+/,
    },
    {
      name: 'a length that is not a number',
      content: Buffer.from(
        archive(GOOD)
          .toString('latin1')
          .replaceAll(/Content-Length: \d+/g, 'Content-Length: many'),
        'latin1',
      ),
      records: ['WARC_INVALID'],
    },
    {
      name: 'a response with an incomplete text',
      content: archive(response(PAGE.slice(0, -20)), GOOD),
      records: ['RECORD_INVALID', HEADLINE],
    },
    {
      name: 'a response with NUL bytes',
      content: archive(response(PAGE.replace('shines', '\0')), GOOD),
      records: ['FILE_BINARY', HEADLINE],
    },
    {
      name: 'a response that is not valid UTF-8',
      content: archive(
        response(
          Buffer.concat([
            Buffer.from(`${PAGE.slice(0, -2)}éééééé`),
            Buffer.from([0xff, 0xc3, 0x28]),
            Buffer.from('"}'),
          ]),
        ),
        GOOD,
      ),
      records: ['CHARSET_INVALID', HEADLINE],
    },
    {
      name: 'an article without a text',
      content: archive(response(PAGE.replace('articleBody', 'x')), GOOD),
      records: ['BODY_MISSING', HEADLINE],
    },
    {
      name: 'an article with a date that does not exist',
      content: archive(response(PAGE.replace('2024-08-20', '2024-08-99')), GOOD),
      records: ['ARTICLE_INVALID', HEADLINE],
    },
    {
      name: 'a response that decompresses to more than 16 MB',
      content: archive(response(gzipSync(' '.repeat(17_000_000)), 'Content-Encoding: gzip\r\n'), GOOD),
      records: ['RECORD_TOO_LONG', HEADLINE],
    },
  ],
};
