import { wordList, wordTable } from '../../text/word-list.ts';

// Verbs, and prepositions with the role of verbs. Compiled by hand.

/** Verbs of saying, in the forms that the press uses. */
export const SAYING = wordList(`
  accused accuses accusing acknowledged acknowledges added adding adds admits admitted affirmed announced
  announces announcing argued argues arguing asked asking asks boasted branded called calling calls cautioned
  cautions claimed claiming claims commented comments complained complains conceded concedes concluded concludes
  condemned condemning condemns confirmed confirms contended contends continued continues cried criticised
  criticising criticized criticizing declared declares declaring demanded demands denied denies described
  describes describing dismissed dismisses dismissing dubbed emphasised emphasising emphasized emphasizes
  emphasizing estimated explained explaining explains hailed hailing hails hoped insisted insisting insists joked
  labeled labelled lamented maintained maintains noted notes noting observed observes pledged pledges pledging
  posted praised praises praising predicted predicts promised promises promising quipped quoted read reads
  recalled recalls reiterated reiterates remarked remarks repeated repeats replied replies replying responded
  responds said say saying says shouted stated states stating stressed stresses stressing suggested suggesting
  suggests tell telling tells termed testified thanked thanks told tweeted urged urges urging vowed vows warned
  warning warns welcomed welcomes welcoming whispered wondered writes writing wrote
`);

/**
 * Further verbs that report what a person says or thinks, or how a person describes something. Unlike verbs of saying,
 * they have other meanings too often to identify a name next to them.
 */
export const REPORTING = wordList(`
  acclaimed accuse acknowledge add admit agreed agrees alleged alleges alleging announce answered answering
  answers argue ask assailed asserted asserting asserts assured assures assuring attacked attributed barked
  bashed beamed believe believed believes belittled blame blamed blames blaming blasted blasting boast boasting
  boasts call cast casting categorized challenged chanted chanting characterised characterises characterized
  characterizes characterizing charged charges charging chided cited cites citing claim coined comment compared
  comparing complain conclude concurred confessed confided contend continue countered counters credited credits
  criticise criticize declare decried decries decrying deemed defended defending defends demand demurred
  denounced denounces denouncing deny deplored derided describe detailed disagreed disagrees disclosed echoed
  echoing elaborated emailed emphasise emphasize exclaimed exclaims exhorted explain feared fears find finds
  found fumed gloated groused highlighted hinted hopes hoping imagined implied implies implying indicated
  indicates indicating insinuated insist interjected interrupted intoned invoked issued knocked labeling
  labelling labels lambasted lashed lauded likened likening likens mentioned mentioning mocked mocking mused
  muttered nicknamed note opined opines outlined parried plead pleaded pleads pointed pointing points pondered
  portrayed portraying posed posited praise predict proclaimed proclaiming proclaims promise pronounced
  proposed protested quoting ranted rated reacted reasoned reassured rebuked recited recounted recounts
  referenced references referred referring refers rejected rejecting rejects released remark remembered
  remembers reminded reminding reply report reported reporting reports respond retorted revealed reveals
  ridiculed ridiculing riffed roared sang scoffed scolded screamed scribbled shouting sighed signaled slammed
  slamming slams snapped sniped speculated speculates spoke state stress suggest surmised swears swore talked
  taunted think thinks thought touted touting tweeting tweets urge vented viewed views voiced vowing warn write
  yelled yelling
`);

/** Words that, before a place name, indicate a location. */
export const LOCATIVE = wordList(`
  above across around at attacked based besieged beyond bombed captured entered entering from headquartered hit in
  inside into leave leaving left near off onto outside over reach reached reaching seized shelled struck through
  throughout to toured towards via visit visited visiting visits within
`);

/** Words that, before the name of a capital city, indicate that the name refers to the government. */
export const RELATIONAL = wordList(`
  accuse accused accusing against allow allowed and ask asked between blame blamed blames blaming by condemn
  condemned convince convinced criticised criticized follow followed force forced help helped or persuade persuaded pressed
  pressing pressure pressured tell threaten threatened told toward towards urged versus warn warned with
`);

/** Verbs of which governments are the subject, in addition to the verbs of saying. */
export const GOVERNING = wordList(`
  accused accuses agreed agrees aimed aims allowed allows already also annexed approved approves backed backs
  banned bans believed believes blamed blames blocked blocks bought breaks broke buys called calls can conducted
  conducts congratulated congratulates considered considers continued continues could cut cuts denied denies
  deployed did does expected expects expelled faced faces feared fears fired fires freezes froze gave gives had
  halted halts has have held holds hoped hopes hosted hosts imposed imposes insisted insists invaded invited
  invites is joined joins keeps kept launched launches lifted lifts long loses lost made makes may might must
  needed needs never now offered offers once opposed opposes ordered orders paid pays planned plans pledged
  pledges promised promises protested protests provided provides pushed pushes raised raises recalled recently
  refused refuses regarded regards rejected rejects remained remains responded resumed resumes retaliated
  retaliates saw says seeks sees sends sent set sets severed should signed signs sought spends spent stands still
  stood stopped stops strikes struck summoned supplied supplies supported supports suspended suspends takes tested
  tests threatened threatens took urged urges viewed views vowed vows wanted wants warned warns was will wins
  withdraws withdrew won would
`);

/** Verbs that report speech with the word that follows: "puts it", "fired back". */
export const PHRASAL = wordTable<string>({
  fired: 'back',
  fires: 'back',
  hit: 'back',
  hits: 'back',
  pushed: 'back',
  pushes: 'back',
  put: 'it',
  puts: 'it',
  shoots: 'back',
  shot: 'back',
});
