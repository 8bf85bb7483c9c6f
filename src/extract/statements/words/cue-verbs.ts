import type { StatementKind } from '../../../model/extraction.ts';
import { wordList } from '../../../text/word-list.ts';

/**
 * The constructions that may follow a verb as its content.
 *
 * - CLAUSE: a clause, with or without "that".
 * - FULL_CLAUSE: a clause with "that" or with a verb among its first words ("wrote that", but not "wrote a letter").
 * - NOUN: a noun phrase ("criticised the plan").
 * - TO: an infinitive ("vowed to close it").
 * - HEARER: a hearer and a clause ("informed reporters that").
 */
export type Frame = 'CLAUSE' | 'FULL_CLAUSE' | 'NOUN' | 'TO' | 'HEARER';

/** Verbs that attribute content to their subject. A verb can occur in several rows. */
interface CueVerbs {
  readonly kind: StatementKind;
  readonly takes: readonly Frame[];
  /** The prepositions and particles after which the content begins: "called for", "pointed out". */
  readonly with?: string;
  readonly verbs: string;
}

/** Compiled by hand. The kind of a verb without a particle is the kind of its first row. */
export const CUE_VERBS: readonly CueVerbs[] = [
  { kind: 'SAYS', takes: ['CLAUSE'], verbs: 'insinuate jest muse quote reckon say tease' },
  { kind: 'SAYS', takes: ['FULL_CLAUSE'], with: 'about of', verbs: 'write' },
  {
    kind: 'SAYS',
    takes: ['FULL_CLAUSE'],
    verbs: `
      add assess charge conclude declare find joke maintain post prove read rule show state tweet
    `,
  },
  {
    kind: 'SAYS',
    takes: ['CLAUSE', 'NOUN'],
    verbs: `
      acknowledge affirm allege announce assert bemoan claim clarify concede confess
      confirm contend detail disclose divulge emphasise emphasize explain hint illustrate
      imply indicate intimate lament mention note observe proclaim profess publicise publicize
      reaffirm recall recount reiterate relate remark repeat report restate reveal signal
      stress suggest tout underscore volunteer
    `,
  },
  { kind: 'SAYS', takes: [], with: 'out to', verbs: 'point' },
  {
    kind: 'SAYS',
    takes: ['CLAUSE'],
    with: 'on about',
    verbs: 'comment expound opine ruminate testify',
  },
  {
    kind: 'SAYS',
    takes: ['CLAUSE'],
    with: 'about',
    verbs: 'boast brag complain gripe quip rail rant vent whine',
  },
  { kind: 'SAYS', takes: ['CLAUSE'], with: 'for with against about', verbs: 'argue' },
  { kind: 'SAYS', takes: ['CLAUSE'], with: 'to', verbs: 'confide counter reply respond retort' },
  { kind: 'SAYS', takes: ['CLAUSE', 'NOUN'], with: 'to', verbs: 'admit' },
  { kind: 'BELIEVES', takes: ['CLAUSE'], verbs: 'bet guess wager' },
  {
    kind: 'SAYS',
    takes: ['NOUN'],
    verbs: `
      accuse address apologise applaud assail attack bash belittle berate blame blast brand
      castigate champion characterise characterize chide cite commend condemn congratulate
      credit criticise criticize debate debunk decry defend denounce depict deplore deride describe
      discuss disparage dub echo express extol fault hail hammer highlight insult knock label
      lambast lambaste laud liken mischaracterize mock outline paint pan portray praise rebuke
      reference retweet ridicule rip salute scold skewer slam summarise summarize trash voice
      welcome
    `,
  },
  { kind: 'SAYS', takes: ['CLAUSE'], with: 'on', verbs: 'insist' },
  { kind: 'BELIEVES', takes: ['FULL_CLAUSE'], verbs: 'feel' },
  {
    kind: 'SAYS',
    takes: ['HEARER'],
    with: 'of about',
    verbs: 'assure brief inform notify reassure remind tell',
  },
  { kind: 'SAYS', takes: [], with: 'on about', verbs: 'elaborate' },
  { kind: 'SAYS', takes: [], with: 'about of', verbs: 'speak talk' },
  { kind: 'SAYS', takes: [], with: 'to', verbs: 'allude nod object refer' },
  { kind: 'SAYS', takes: [], with: 'for', verbs: 'apologise apologize vouch' },
  { kind: 'SAYS', takes: [], with: 'into', verbs: 'lash' },
  { kind: 'SAYS', takes: [], with: 'out against at', verbs: 'lash rail' },
  { kind: 'SAYS', takes: [], with: 'in', verbs: 'weigh' },
  { kind: 'SAYS', takes: ['NOUN'], with: 'out', verbs: 'call' },
  { kind: 'DEMANDS', takes: [], with: 'for on upon', verbs: 'call' },
  { kind: 'DENIES', takes: ['CLAUSE', 'NOUN', 'TO'], verbs: 'deny' },
  { kind: 'DENIES', takes: ['CLAUSE', 'NOUN'], verbs: 'dispute refute' },
  {
    kind: 'DENIES',
    takes: ['NOUN'],
    verbs: `
      contest disavow discount dismiss disown disprove oppose rebuff rebut reject renounce repudiate
    `,
  },
  { kind: 'DENIES', takes: ['TO'], verbs: 'decline refuse' },
  { kind: 'DENIES', takes: ['NOUN', 'TO'], verbs: 'resist' },
  { kind: 'ASKS', takes: ['CLAUSE', 'NOUN'], with: 'about', verbs: 'ask wonder' },
  { kind: 'DEMANDS', takes: [], with: 'for', verbs: 'advocate appeal ask lobby petition push' },
  { kind: 'ASKS', takes: ['CLAUSE', 'NOUN'], verbs: 'question' },
  { kind: 'ASKS', takes: [], with: 'about into', verbs: 'enquire inquire' },
  { kind: 'DEMANDS', takes: ['CLAUSE', 'NOUN'], verbs: 'demand propose recommend request urge' },
  { kind: 'DEMANDS', takes: ['NOUN'], verbs: 'order' },
  { kind: 'DEMANDS', takes: ['NOUN', 'TO'], with: 'for with', verbs: 'beg implore lobby plead press' },
  { kind: 'DEMANDS', takes: ['NOUN', 'TO'], verbs: 'advise advocate encourage exhort instruct solicit' },
  { kind: 'PROMISES', takes: ['CLAUSE', 'NOUN', 'TO'], verbs: 'guarantee pledge promise swear vow' },
  { kind: 'PROMISES', takes: ['TO'], with: 'on to with', verbs: 'agree' },
  { kind: 'PROMISES', takes: [], with: 'to', verbs: 'commit' },
  { kind: 'PROMISES', takes: ['NOUN', 'TO'], verbs: 'offer' },
  { kind: 'PROMISES', takes: ['TO'], with: 'for', verbs: 'plan' },
  { kind: 'PROMISES', takes: ['TO'], verbs: 'aim decide intend resolve volunteer' },
  { kind: 'WARNS', takes: ['CLAUSE', 'NOUN', 'TO'], verbs: 'threaten' },
  { kind: 'WARNS', takes: ['CLAUSE', 'NOUN', 'TO'], with: 'of about against', verbs: 'caution warn' },
  { kind: 'EXPECTS', takes: ['CLAUSE', 'NOUN', 'TO'], verbs: 'expect' },
  {
    kind: 'EXPECTS',
    takes: ['CLAUSE', 'NOUN'],
    verbs: `
      anticipate envisage envision estimate forecast foresee foretell predict project
    `,
  },
  { kind: 'BELIEVES', takes: ['CLAUSE', 'NOUN'], with: 'in', verbs: 'believe' },
  { kind: 'BELIEVES', takes: ['FULL_CLAUSE'], verbs: 'know learn understand' },
  { kind: 'BELIEVES', takes: ['CLAUSE'], with: 'of about', verbs: 'think' },
  { kind: 'BELIEVES', takes: ['CLAUSE'], with: 'about', verbs: 'fret worry' },
  { kind: 'BELIEVES', takes: ['CLAUSE', 'NOUN', 'TO'], with: 'for', verbs: 'hope' },
  {
    kind: 'BELIEVES',
    takes: ['CLAUSE', 'NOUN'],
    verbs: `
      assume consider doubt fear imagine presume realise realize recognise recognize regret
      remember speculate surmise suspect theorize
    `,
  },
  { kind: 'BELIEVES', takes: ['NOUN'], verbs: 'back endorse favor favour regard support view' },
  { kind: 'BELIEVES', takes: ['NOUN', 'TO'], verbs: 'prefer want' },
  { kind: 'BELIEVES', takes: ['TO'], verbs: 'wish' },
  { kind: 'BELIEVES', takes: ['CLAUSE'], with: 'with', verbs: 'agree disagree' },
];

/** Forms of these verbs that are often nouns. */
export const NOUN_FORMS = wordList(`
  address addresses advocate advocates aim aims attack attacks back backs blame blast blasts call calls champion champions charge charges claim
  claims comment comments contest contests counter counters credit credits debate debates demand demands detail
  details discount discounts dispute
  disputes doubt doubts estimate estimates express fault faults fear fears finds forecast forecasts guess hint
  hints hope hopes insult joke jokes label labels like likes lobby look mention mentions nod nods note notes
  object objects offer offers order orders paint pan permit plan plans plea pleas pledge pledges point points
  post posts praise press project projects promise promises proposal push question questions quote quotes rail
  rails rant rants read reads rebuke rebukes reference references regret regrets replies reply report reports
  request requests resolve respects rip rule rules salute show shows signal signals slams state states stress
  stresses support supports suspect suspects talk talks thank thanks threat tip touts trash tweet tweets urge view views voice
  voices volunteer volunteers vow vows want wants warnings welcome whines wonder wonders worries worry
`);
