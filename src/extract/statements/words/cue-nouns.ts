import type { StatementKind } from '../../../model/extraction.ts';

/** Nouns or adjectives that attribute content, and the words that introduce the content. */
interface CueNouns {
  readonly kind: StatementKind;
  readonly before: string;
  readonly words: string;
}

/** Nouns in the singular. "That" can follow each of them. Compiled by hand. */
export const CUE_NOUNS: readonly CueNouns[] = [
  {
    kind: 'SAYS',
    before: 'of about',
    words: `
      account accusation acknowledgment admission allegation announcement assertion assessment
      characterization complaint contention declaration depiction description disclosure explanation
      insinuation mention portrayal remark reminder revelation statement testimony
    `,
  },
  { kind: 'SAYS', before: 'about on', words: 'comment tweet' },
  { kind: 'SAYS', before: 'about', words: 'claim conclusion finding joke message report rumor rumour' },
  { kind: 'SAYS', before: 'for about', words: 'argument case' },
  { kind: 'SAYS', before: 'for of', words: 'condemnation criticism denunciation mockery praise rebuke' },
  { kind: 'SAYS', before: 'on', words: 'assault attack commentary' },
  { kind: 'SAYS', before: 'of against', words: 'indictment' },
  { kind: 'SAYS', before: 'from for', words: 'apology thanks' },
  { kind: 'DENIES', before: 'to', words: 'objection opposition refusal reluctance resistance' },
  { kind: 'DENIES', before: 'of', words: 'denial dismissal rejection repudiation' },
  { kind: 'ASKS', before: 'about', words: 'question' },
  { kind: 'DEMANDS', before: 'for to', words: 'appeal call demand petition plea proposal push request' },
  { kind: 'DEMANDS', before: 'to', words: 'recommendation suggestion' },
  { kind: 'PROMISES', before: 'to of', words: 'assurance commitment offer pledge promise vow' },
  { kind: 'PROMISES', before: 'to for', words: 'plan' },
  { kind: 'PROMISES', before: 'to', words: 'decision determination intention willingness' },
  { kind: 'WARNS', before: 'about of to', words: 'threat warning' },
  { kind: 'EXPECTS', before: 'of for about', words: 'expectation forecast prediction projection' },
  {
    kind: 'BELIEVES',
    before: 'in',
    words: `
      assumption belief confidence conviction faith idea impression interest notion suspicion theory
    `,
  },
  {
    kind: 'BELIEVES',
    before: 'about of for',
    words: `
      alarm anger anxiety concern fear frustration misgiving outrage scepticism skepticism unease
      worry
    `,
  },
  { kind: 'BELIEVES', before: 'of for to', words: 'desire hope wish' },
  { kind: 'BELIEVES', before: 'about on of', words: 'doubt opinion perception view' },
  {
    kind: 'BELIEVES',
    before: 'for of',
    words: `
      admiration backing contempt disdain dislike endorsement enthusiasm preference respect support
      sympathy
    `,
  },
];

/** Adjectives after a form of "be". Compiled by hand. */
export const CUE_ADJECTIVES: readonly CueNouns[] = [
  {
    kind: 'SAYS',
    before: 'about that on',
    words: `
      adamant blunt clear emphatic explicit noncommittal outspoken silent unequivocal vague
    `,
  },
  { kind: 'SAYS', before: 'of about', words: 'complimentary critical dismissive supportive' },
  { kind: 'SAYS', before: 'to', words: 'quick' },
  { kind: 'DENIES', before: 'to', words: 'opposed' },
  { kind: 'DENIES', before: 'to that', words: 'reluctant unwilling' },
  { kind: 'PROMISES', before: 'to', words: 'committed determined eager prepared ready willing' },
  { kind: 'WARNS', before: 'of', words: 'leery wary' },
  {
    kind: 'BELIEVES',
    before: 'that about of to in',
    words: `
      afraid alarmed angry anxious aware cautious certain concerned confident conscious convinced
      delighted disappointed disgusted dismayed disturbed doubtful embarrassed encouraged
      enthusiastic excited fearful frustrated furious glad grateful happy hopeful mindful nervous
      optimistic outraged pessimistic pleased proud sceptical shocked skeptical sorry stunned sure
      surprised suspicious thankful thrilled troubled unaware uncertain unsure upset worried
    `,
  },
  {
    kind: 'BELIEVES',
    before: 'in with',
    words: `
      comfortable disappointed dissatisfied fascinated frustrated impressed interested satisfied
      uncomfortable uninterested
    `,
  },
  { kind: 'BELIEVES', before: 'of by', words: 'appreciative envious fond impressed offended tolerant' },
];
