import { expect, test } from 'vitest';
import { outcomeOf, Tally } from '../../../scripts/abuse/tally.ts';

const reply = (status: number, body: unknown, retryAfter?: string) => ({
  status,
  retryAfter,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const errors = [{ message: 'No.', extensions: { code: 'QUERY_TOO_LARGE' } }];

test('a request is refused where its answer has errors and no data, whatever the status', () => {
  expect(outcomeOf(reply(200, { errors }))).toEqual({ label: '200 QUERY_TOO_LARGE', refused: true });
  expect(outcomeOf(reply(400, { errors }))).toEqual({ label: '400 QUERY_TOO_LARGE', refused: true });
  expect(outcomeOf(reply(200, { errors, data: null }))).toEqual({
    label: '200 QUERY_TOO_LARGE',
    refused: true,
  });
});

test('an answer with data and errors is not refused', () => {
  expect(outcomeOf(reply(200, { errors, data: { a: null } }))).toEqual({
    label: '200 QUERY_TOO_LARGE',
    refused: false,
  });
});

test('a request that a timeout cuts off is not refused: the server has worked on it', () => {
  const timeout = [{ message: 'No.', extensions: { code: 'STATEMENT_TIMEOUT' } }];
  expect(outcomeOf(reply(504, { errors: timeout }))).toEqual({
    label: '504 STATEMENT_TIMEOUT',
    refused: false,
  });
});

test('the code is found in the beginning of a long answer', () => {
  const beginning = `{"errors":[${JSON.stringify(errors[0])},{"mess`;
  expect(outcomeOf(reply(200, beginning))).toEqual({ label: '200 QUERY_TOO_LARGE', refused: false });
});

test('an answer without errors, and one that is no JSON, have their status for a label', () => {
  expect(outcomeOf(reply(200, { data: {} }))).toEqual({ label: '200', refused: false });
  expect(outcomeOf(reply(404, 'Not found'))).toEqual({ label: '404', refused: true });
});

test('requests are counted by how they ended', () => {
  const tally = new Tally();
  tally.sent(10);
  tally.received(20);
  tally.answered(reply(200, { data: {} }));
  tally.answered(reply(400, { errors }));
  tally.answered(reply(400, { errors }));
  tally.happened('left');
  expect(tally.observed()).toEqual({
    outcomes: { '200': 1, '400 QUERY_TOO_LARGE': 2, left: 1 },
    sent: 10,
    received: 20,
    waiting: 0,
    refused: 2,
    answered: 1,
    findings: [],
  });
});

test('an internal error and a 503 without Retry-After are findings, each once', () => {
  const tally = new Tally();
  const internal = [{ message: 'No.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }];
  for (let count = 0; count < 2; count++) {
    tally.answered(reply(200, { errors: internal }));
    tally.answered(reply(503, { errors }));
    tally.answered(reply(503, { errors }, '5'));
  }
  expect(tally.observed().findings).toEqual(['INTERNAL_SERVER_ERROR', '503 without Retry-After']);
});

test('a request waits until it is answered or fails', async () => {
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
