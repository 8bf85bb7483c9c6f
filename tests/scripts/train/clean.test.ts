import { describe, expect, it } from 'vitest';
import type { LabelledName } from '../../../scripts/evaluate/labelled.ts';
import { type Convention, type Corpus, cleanCorpus } from '../../../scripts/train/clean.ts';
import { denoise } from '../../../scripts/train/denoise.ts';
import { harmonise } from '../../../scripts/train/harmonise.ts';
import { surface, type TrainingSentence } from '../../../scripts/train/sentence.ts';
import { LABEL_STRIDE, OUTSIDE, spanLabels } from '../../../src/extract/tagger/labels.ts';

const convention: Convention = {
  countries: new Set(['u.s.', 'iraq', 'china', 'west bank']),
  demonyms: new Set(['iraqi', 'chinese', 'muslim']),
  organisations: new Set(['u.n.']),
};

function cleaned(text: string, spans: readonly LabelledName[], corpus: Corpus = 'gmb'): string[] {
  const tokens = text.split(' ');
  const [sentence] = cleanCorpus([[{ tokens, spans, origins: [] }]], corpus, convention, 0);
  return (sentence?.spans ?? []).map((span) => `${surface(tokens, span)}/${span.type}`);
}

describe('cleaning bootstrapped labels', () => {
  it('removes titles before names', () => {
    expect(cleaned('President Bush spoke', [{ start: 0, end: 2, type: 'PER' }])).toEqual(['Bush/PER']);
    expect(cleaned('Prime Minister Tony Blair spoke', [{ start: 0, end: 4, type: 'PER' }])).toEqual([
      'Tony Blair/PER',
    ]);
    expect(
      cleaned('Don Imus and Syed Ali spoke', [
        { start: 0, end: 2, type: 'PER' },
        { start: 3, end: 5, type: 'PER' },
      ]),
    ).toEqual(['Don Imus/PER', 'Syed Ali/PER']);
    expect(cleaned('Lord Grenville wrote', [{ start: 0, end: 2, type: 'PER' }], 'crossner')).toEqual([
      'Grenville/PER',
    ]);
    expect(cleaned('the President spoke', [{ start: 1, end: 2, type: 'PER' }])).toEqual([]);
  });

  it('labels countries LOC and adjectives of nationality MISC, labelled before or not', () => {
    expect(cleaned('the U.S. and Iraq', [{ start: 1, end: 2, type: 'ORG' }])).toEqual(['U.S./LOC']);
    expect(cleaned('an Iraqi official and Chinese police', [{ start: 1, end: 2, type: 'PER' }])).toEqual([
      'Iraqi/MISC',
      'Chinese/MISC',
    ]);
  });

  it('excludes articles and possessives from names', () => {
    expect(cleaned("the Senate 's vote", [{ start: 0, end: 3, type: 'ORG' }])).toEqual(['Senate/ORG']);
  });

  it('splits lists, and excludes lower-case words before a name', () => {
    expect(cleaned('the U.S. and China agreed', [{ start: 1, end: 4, type: 'ORG' }])).toEqual([
      'U.S./LOC',
      'China/LOC',
    ]);
    expect(cleaned('in southern Basra', [{ start: 1, end: 3, type: 'LOC' }])).toEqual(['Basra/LOC']);
    expect(cleaned('the U.N. said', [{ start: 1, end: 2, type: 'LOC' }])).toEqual(['U.N./ORG']);
  });

  it('labels buildings and roads LOC, and institutions ORG', () => {
    const labelled = (text: string, type: LabelledName['type']) =>
      cleaned(text, [{ start: 0, end: text.split(' ').length, type }], 'uner-ewt');
    expect(labelled('Heathrow Airport', 'ORG')).toEqual(['Heathrow Airport/LOC']);
    expect(labelled('Ohio State University', 'LOC')).toEqual(['Ohio State University/ORG']);
    expect(labelled('University of Lima', 'LOC')).toEqual(['University of Lima/ORG']);
    expect(labelled('Park', 'ORG')).toEqual(['Park/ORG']);
    expect(labelled('West Bank', 'LOC')).toEqual(['West Bank/LOC']);
  });

  it('joins names of organisations that are split at "of"', () => {
    const tokens = 'the Council of Europe met'.split(' ');
    const [joined] = harmonise(
      [
        {
          tokens,
          spans: [
            { start: 1, end: 2, type: 'ORG' },
            { start: 3, end: 4, type: 'LOC' },
          ],
          unknown: [],
          perhapsMisc: [],
          corpus: 'gmb',
          document: 0,
        },
      ],
      [],
    );
    expect(joined?.spans).toEqual([{ start: 1, end: 4, type: 'ORG' }]);
  });

  it('reduces the noun phrases of re3d to names', () => {
    expect(cleaned('the Security Council met', [{ start: 0, end: 3, type: 'ORG' }], 're3d')).toEqual([
      'Security Council/ORG',
    ]);
    expect(cleaned('40 , 000 civilians fled', [{ start: 0, end: 4, type: 'ORG' }], 're3d')).toEqual([]);
  });

  it('gives a surface form its majority type', () => {
    const sentence = (type: LabelledName['type']): TrainingSentence => ({
      tokens: ['Bush', 'spoke'],
      spans: [{ start: 0, end: 1, type }],
      unknown: [],
      perhapsMisc: [],
      corpus: 'gmb',
      document: 0,
    });
    const out = harmonise([...Array.from({ length: 8 }, () => sentence('PER')), sentence('LOC')], []);
    expect(out.every((one) => one.spans[0]?.type === 'PER')).toBe(true);
  });
});

describe('denoising', () => {
  const tokens = ['Basra', 'fell'];
  const sentence: TrainingSentence = {
    tokens,
    spans: [{ start: 0, end: 1, type: 'PER' }],
    unknown: [],
    perhapsMisc: [],
    corpus: 'gmb',
    document: 0,
  };
  const prediction = (certainty: number) => {
    const marginals = new Float32Array(2 * LABEL_STRIDE);
    marginals[spanLabels('LOC', 1)[0]!] = certainty;
    marginals[spanLabels('PER', 1)[0]!] = 1 - certainty;
    marginals[LABEL_STRIDE + OUTSIDE] = 1;
    return { spans: [{ start: 0, end: 1, type: 'LOC' as const }], marginals };
  };
  const run = (certainty: number, noisy = true) =>
    denoise([sentence], [prediction(certainty)], () => noisy).sentences[0];

  it('replaces a label with a certain prediction, makes it unknown for a doubtful one, and otherwise leaves it', () => {
    expect(run(0.97)?.spans).toEqual([{ start: 0, end: 1, type: 'LOC' }]);
    expect(run(0.8)?.unknown).toEqual([0]);
    expect(run(0.5)?.spans).toEqual(sentence.spans);
    expect(run(0.5)?.unknown).toEqual([]);
  });

  it('does not change manually labelled corpora', () => {
    expect(run(0.99, false)).toBe(sentence);
  });
});
