import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintOf, isSameStory, signatureOf, similarityOf } from '../../src/copies/index.ts';
import { anyCharacter } from '../support/any-character.ts';

const LEAD = 'The harbour of Brindle Bay will close for six weeks from Monday, its operator said.';
const REST = [
  'Divers found cracks in the northern breakwater during an inspection in April, and engineers advised against a repair while ships are moored behind it.',
  'About 40 fishing boats have to move to Lower Marsh, where the council has leased a quay for 12,000 crowns a week.',
  '"We would rather lose a season than a boat," said Mara Velling, who chairs the association of owners.',
  'The operator expects the work to cost 3.4 million crowns and wants the ministry of transport to pay half of it.',
  'A spokesman of the ministry said that a decision would be made before the end of the month.',
];
const STORY = [LEAD, ...REST].join('\n');
const OTHER =
  'Voters in the valley chose a new assembly on Sunday. Turnout was higher than four years ago, the electoral commission said, and queues formed before the polls opened. Results are expected on Tuesday, because ballots from the mountain villages are counted last. Observers reported no incidents. The two largest parties have ruled out a coalition with each other, and each claimed to have won the most seats in the towns along the river.';

const same = (a: string, b: string) => isSameStory(fingerprintOf('One', a), fingerprintOf('Two', b));
const sharesHash = (a: string, b: string) => {
  const hashes = new Set(signatureOf(fingerprintOf('One', a)));
  return signatureOf(fingerprintOf('Two', b)).some((hash) => hashes.has(hash));
};

test.each([
  ['the same text', STORY],
  ['a text with a byline and a dateline', `By Ann Example\nBRINDLE BAY, May 3 - ${STORY}`],
  ['an excerpt of 70%', [LEAD, ...REST.slice(0, 3)].join('\n')],
  ['a text with another lead', [`Ships must leave Brindle Bay.`, ...REST].join('\n')],
  ['a text in other case and with other marks', STORY.toUpperCase().replaceAll('"', '“').replace(/,/g, ' -')],
  ['a text with thousands without separators', STORY.replace('12,000', '12000')],
])('finds %s to be the same story, under another headline', (_, copy) => {
  expect(same(STORY, copy)).toBe(true);
  expect(sharesHash(STORY, copy)).toBe(true);
});

test('finds a different text to be another story', () => {
  expect(same(STORY, OTHER)).toBe(false);
  expect(sharesHash(STORY, OTHER)).toBe(false);
});

test('finds reports from one template with other numbers to be different stories', () => {
  const report = (rate: string, amount: string) =>
    `The central bank entered the money market to arrange ${amount} billion crowns of repurchase agreements, a spokesman said. Dealers said that overnight funds were trading at ${rate} percent when the bank began its temporary supply of reserves to the banking system, and that they expected no further action today.`;
  expect(same(report('6.25', '1.5'), report('6.25', '1.5'))).toBe(true);
  expect(same(report('6.25', '1.5'), report('6.5', '2.5'))).toBe(false);
  expect(same(report('six', 'two'), report('seven', 'three'))).toBe(false);
});

test('compares the headlines of short texts', () => {
  const text = 'Quarterly dividend 25 cents vs 25 cents prior. Pay April 30. Record April 16.';
  const [first, second] = [
    fingerprintOf('ACME SETS PAYOUT', text),
    fingerprintOf('BORO GRAIN DIVIDEND', text),
  ];
  expect(isSameStory(first, fingerprintOf('Acme sets payout', text))).toBe(true);
  expect(isSameStory(first, second)).toBe(false);
  expect(isSameStory(first, fingerprintOf('ACME SETS PAYOUT', STORY))).toBe(false);
});

test('an excerpt of a table does not conflict with similar lines of the table', () => {
  const rows = Array.from(
    { length: 30 },
    (_, i) => `Shares ${i * 7} cents vs ${i * 3} cents, net ${i * 991} vs ${i * 83}`,
  );
  expect(
    similarityOf(fingerprintOf('', rows.join('\n')), fingerprintOf('', rows.slice(0, 20).join('\n'))),
  ).toMatchObject({
    containment: 1,
    conflicts: 0,
  });
});

test('an empty text has no signature and is not a copy', () => {
  const empty = fingerprintOf('', '');
  expect(signatureOf(empty)).toEqual([]);
  expect(isSameStory(empty, empty)).toBe(false);
});

const texts = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc
    .array(
      fc.constantFrom(
        'oil',
        'Oil',
        'price',
        '12',
        '1,200',
        '7.5',
        'six',
        'ÉTÉ',
        '東京',
        '中国',
        'a1',
        '.',
        '\n',
      ),
      {
        maxLength: 80,
      },
    )
    .map((words) => words.join(' ')),
);

test('the similarity of any texts is symmetric and between 0 and 1; a text equals itself', () => {
  fc.assert(
    fc.property(texts, texts, (one, two) => {
      const [a, b] = [fingerprintOf('', one), fingerprintOf('', two)];
      expect(similarityOf(a, b)).toEqual(similarityOf(b, a));
      const { resemblance, containment, conflicts } = similarityOf(a, b);
      for (const value of [resemblance, containment, conflicts]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
      expect(isSameStory(a, a)).toBe(a.shingles.size > 0);
      expect(signatureOf(a)).toEqual(signatureOf(fingerprintOf('', one)));
      for (const hash of signatureOf(a)) expect(hash).toBe(hash | 0);
    }),
  );
});
