import { wordList } from '../../text/word-list.ts';

// Occupations and subjects of the fields that distinguish namesakes. Compiled by hand.

/** Occupations in sport. */
export const SPORT_OCCUPATIONS = wordList(`
  archer athlete basketballer batsman batter bowler boxer catcher center-back coach cricketer cyclist defender
  fencer footballer forward goalkeeper goaltender golfer gymnast hurdler jockey judoka left-back linebacker
  medalist medallist midfielder olympian paralympian pitcher playmaker quarterback racer right-back rower runner
  shortstop skater skier sprinter striker swimmer vaulter winger wrestler
`);

/** Occupations in science. */
export const SCIENCE_OCCUPATIONS = wordList(`
  anthropologist archaeologist astronomer astrophysicist biologist botanist chemist climatologist epidemiologist
  geneticist geologist historian immunologist mathematician neuroscientist oceanographer palaeontologist
  paleontologist physicist professor psychologist researcher scientist seismologist sociologist statistician
  virologist volcanologist zoologist
`);

/** Occupations in the arts. */
export const ARTS_OCCUPATIONS = wordList(`
  actor actress bassist choreographer comedian composer conductor dancer designer drummer filmmaker frontman
  guitarist musician novelist painter photographer pianist playwright poet rapper screenwriter sculptor singer
  songwriter violinist
`);

/** Words of articles about sport. */
export const SPORT_WORDS = wordList(`
  backstroke basket butterfly championship championships club coach defender equaliser final freestyle goal
  goalkeeper goals heats innings league match matches medal medals metres midfielder penalty playoffs qualifier
  qualifiers quarterfinal rebounds relay scored scoring season semifinal semifinals stadium striker teammate
  teammates touchdown tournament transfer wickets
`);

/** Words of articles about science. */
export const SCIENCE_WORDS = wordList(`
  algorithm algorithms experiment findings fossil galaxy genome journal laboratory paper particle peer-reviewed
  physicist professor researchers scientists species study telescope theory university
`);

/** Words of articles about the arts. */
export const ARTS_WORDS = wordList(`
  actor actress album albums audience box-office concert exhibition film films gallery movie movies novel premiere
  screenplay sequel singer song songs soundtrack stage studio theatre tour
`);
