import { expect, test } from 'vitest';
import { outcomeOf, Tally } from '../../../scripts/abuse/tally.ts';

const reply = (status: number, body: unknown, retryAfter?: string) => ({
  status,
  retryAfter,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const errors = [{ message: 'No.', extensions: { code: 'QUERY_TOO_LARGE' } }];

test('a response with errors and without data is a rejection for any status', () => {
  expect(outcomeOf(reply(200, { errors }))).toEqual({ label: '200 QUERY_TOO_LARGE', rejected: true });
  expect(outcomeOf(reply(400, { errors }))).toEqual({ label: '400 QUERY_TOO_LARGE', rejected: true });
  expect(outcomeOf(reply(200, { errors, data: null }))).toEqual({
    label: '200 QUERY_TOO_LARGE',
    rejected: true,
  });
});

test('a response with data and errors is not a rejection', () => {
  expect(outcomeOf(reply(200, { errors, data: { a: null } }))).toEqual({
    label: '200 QUERY_TOO_LARGE',
    rejected: false,
  });
});

test('a timeout is not a rejection, because the server has executed the request', () => {
  const timeout = [{ message: 'No.', extensions: { code: 'STATEMENT_TIMEOUT' } }];
  expect(outcomeOf(reply(504, { errors: timeout }))).toEqual({
    label: '504 STATEMENT_TIMEOUT',
    rejected: false,
  });
});

test('finds the error code at the beginning of a truncated body', () => {
  const beginning = `{"errors":[${JSON.stringify(errors[0])},{"mess`;
  expect(outcomeOf(reply(200, beginning))).toEqual({ label: '200 QUERY_TOO_LARGE', rejected: false });
});

test('labels a response without errors, and one that is not JSON, with its status', () => {
  expect(outcomeOf(reply(200, { data: {} }))).toEqual({ label: '200', rejected: false });
  expect(outcomeOf(reply(404, 'Not found'))).toEqual({ label: '404', rejected: true });
});

test('counts requests by outcome', () => {
  const tally = new Tally();
  tally.sent(10);
  tally.received(20);
  tally.answered(reply(200, { data: {} }));
  tally.answered(reply(400, { errors }));
  tally.answered(reply(400, { errors }));
  tally.count('aborted');
  expect(tally.observed()).toEqual({
    outcomes: { '200': 1, '400 QUERY_TOO_LARGE': 2, aborted: 1 },
    sent: 10,
    received: 20,
    waiting: 0,
    rejected: 2,
    answered: 1,
    findings: [],
  });
});

test('reports an internal error and a 503 without Retry-After once each', () => {
  const tally = new Tally();
  const internal = [{ message: 'No.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }];
  for (let count = 0; count < 2; count++) {
    tally.answered(reply(200, { errors: internal }));
    tally.answered(reply(503, { errors }));
    tally.answered(reply(503, { errors }, '5'));
  }
  expect(tally.observed().findings).toEqual(['INTERNAL_SERVER_ERROR', '503 without Retry-After']);
});

test('a request counts as waiting until it receives a response or fails', async () => {
  const tally = new Tally();
  let resolve: (value: number) => void = () => {};
  const waited = tally.wait(
    new Promise<number>((settle) => {
      resolve = settle;
    }),
  );
  const failed = tally.wait(Promise.reject(new Error('reset')));
  expect(tally.observed().waiting).toBe(2);
  resolve(1);
  await expect(waited).resolves.toBe(1);
  await expect(failed).rejects.toThrow('reset');
  expect(tally.observed().waiting).toBe(0);
});
