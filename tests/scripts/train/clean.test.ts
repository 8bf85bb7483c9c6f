import { describe, expect, it } from 'vitest';
import { type Convention, type Corpus, cleanCorpus } from '../../../scripts/train/clean.ts';
import { denoise } from '../../../scripts/train/denoise.ts';
import { harmonise } from '../../../scripts/train/harmonise.ts';
import { type NameSpan, surface, type TrainingSentence } from '../../../scripts/train/sentence.ts';
import { LABEL_STRIDE, OUTSIDE, spanLabels } from '../../../src/extract/tagger/labels.ts';

const convention: Convention = {
  countries: new Set(['u.s.', 'iraq', 'china', 'west bank']),
  demonyms: new Set(['iraqi', 'chinese', 'muslim']),
  organisations: new Set(['u.n.']),
};

function cleaned(text: string, spans: readonly NameSpan[], corpus: Corpus = 'gmb'): string[] {
  const tokens = text.split(' ');
  const [sentence] = cleanCorpus([[{ tokens, spans, origins: [] }]], corpus, convention, 0);
  return (sentence?.spans ?? []).map((span) => `${surface(tokens, span)}/${span.type}`);
}

describe('cleaning bootstrapped labels', () => {
  it('sheds titles before names', () => {
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

  it('takes countries for places and adjectives of nationality for MISC, marked or not', () => {
    expect(cleaned('the U.S. and Iraq', [{ start: 1, end: 2, type: 'ORG' }])).toEqual(['U.S./LOC']);
    expect(cleaned('an Iraqi official and Chinese police', [{ start: 1, end: 2, type: 'PER' }])).toEqual([
      'Iraqi/MISC',
      'Chinese/MISC',
    ]);
  });

  it('leaves articles and possessives outside', () => {
    expect(cleaned("the Senate 's vote", [{ start: 0, end: 3, type: 'ORG' }])).toEqual(['Senate/ORG']);
  });

  it('parts lists, and leaves what is written small before a name outside', () => {
    expect(cleaned('the U.S. and China agreed', [{ start: 1, end: 4, type: 'ORG' }])).toEqual([
      'U.S./LOC',
      'China/LOC',
    ]);
    expect(cleaned('in southern Basra', [{ start: 1, end: 3, type: 'LOC' }])).toEqual(['Basra/LOC']);
    expect(cleaned('the U.N. said', [{ start: 1, end: 2, type: 'LOC' }])).toEqual(['U.N./ORG']);
  });

  it('takes buildings and roads for places, institutions for organisations', () => {
    const whole = (text: string, type: NameSpan['type']) =>
      cleaned(text, [{ start: 0, end: text.split(' ').length, type }], 'uner-ewt');
    expect(whole('Heathrow Airport', 'ORG')).toEqual(['Heathrow Airport/LOC']);
    expect(whole('Ohio State University', 'LOC')).toEqual(['Ohio State University/ORG']);
    expect(whole('University of Lima', 'LOC')).toEqual(['University of Lima/ORG']);
    expect(whole('Park', 'ORG')).toEqual(['Park/ORG']);
    expect(whole('West Bank', 'LOC')).toEqual(['West Bank/LOC']);
  });

  it('mends organisations that were cut at their "of"', () => {
    const tokens = 'the Council of Europe met'.split(' ');
    const [whole] = harmonise(
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
    expect(whole?.spans).toEqual([{ start: 1, end: 4, type: 'ORG' }]);
  });

  it('cuts phrases to their names in the corpus that marks whole phrases', () => {
    expect(cleaned('the Security Council met', [{ start: 0, end: 3, type: 'ORG' }], 're3d')).toEqual([
      'Security Council/ORG',
    ]);
    expect(cleaned('40 , 000 civilians fled', [{ start: 0, end: 4, type: 'ORG' }], 're3d')).toEqual([]);
  });

  it('gives a surface its majority type', () => {
    const sentence = (type: NameSpan['type']): TrainingSentence => ({
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
  const opinion = (sureness: number) => {
    const marginals = new Float32Array(2 * LABEL_STRIDE);
    marginals[spanLabels('LOC', 1)[0]!] = sureness;
    marginals[spanLabels('PER', 1)[0]!] = 1 - sureness;
    marginals[LABEL_STRIDE + OUTSIDE] = 1;
    return { spans: [{ start: 0, end: 1, type: 'LOC' as const }], marginals };
  };
  const run = (sureness: number, noisy = true) =>
    denoise([sentence], [opinion(sureness)], () => noisy).sentences[0];

  it('believes a sure outsider, learns nothing where it is in doubt, and else keeps the label', () => {
    expect(run(0.97)?.spans).toEqual([{ start: 0, end: 1, type: 'LOC' }]);
    expect(run(0.8)?.unknown).toEqual([0]);
    expect(run(0.5)?.spans).toEqual(sentence.spans);
    expect(run(0.5)?.unknown).toEqual([]);
  });

  it('leaves careful corpora alone', () => {
    expect(run(0.99, false)).toBe(sentence);
  });
});
