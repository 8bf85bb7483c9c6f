import { phraseList } from '../../text/word-list.ts';

/** Given names and their short forms, folded. Each line contains names that one person may have. Compiled by hand. */
export const NICKNAMES = phraseList(`
  abigail abby
  abraham abe
  albert al bert
  alexander alex alec sandy sasha
  alexandra alex sandra sasha
  alfred al alf fred
  andrew andy drew
  ann anna anne annie nan
  anthony tony
  antonia toni
  archibald archie
  arthur art artie
  barbara barb barbie
  bartholomew bart
  beatrice bea
  benedict ben
  benjamin ben benji benny
  bernard bernie
  bradley brad
  calvin cal
  cameron cam
  caroline carrie
  catherine cathy kate katie kitty
  charles charlie chuck chas
  charlotte charlie lottie
  christina chris chrissy tina
  christine chris chrissy tina
  christopher chris kit
  clifford cliff
  clinton clint
  cynthia cindy
  daniel dan danny
  david dave davey
  deborah deb debbie
  dennis denny
  dmitri dima
  dominic dom
  donald don donnie
  dorothy dot dottie
  douglas doug
  edward ed eddie ned ted teddy
  edwin ed eddie
  eleanor ellie nell
  elizabeth beth betsy betty liz lizzie eliza libby bess
  eugene gene
  ezekiel zeke
  florence flo
  frances fran frankie
  francis frank frankie
  franklin frank
  frederick fred freddie freddy
  gabriel gabe
  geoffrey geoff
  gerald gerry jerry
  gilbert gil
  gregory greg
  harold hal harry
  henry hal hank harry
  herbert bert herb
  howard howie
  isaac ike
  isabella bella
  ivan vanya
  jacob jake
  jacqueline jackie
  james jamie jim jimmy jem
  janet jan
  jeffrey jeff
  jennifer jen jenny
  jeremiah jerry
  jeremy jerry
  jerome jerry
  jessica jess jessie
  john jack johnny jon
  jonathan jon jonny
  joseph joe joey
  joshua josh
  judith judy
  julian jules
  katherine kate kathy katie kitty
  kathleen kathy
  kathryn kate kathy katie
  kenneth ken kenny
  kimberly kim
  laurence larry laurie
  lawrence larry lars
  leonard len lenny leo
  leopold leo
  lewis lew
  louis lou
  louise lou
  lucille lucy
  madeleine maddie
  margaret maggie marge meg peggy greta
  martha marty
  martin marty
  mary molly polly
  matthew matt matty
  maximilian max
  maxwell max
  michael mick mickey mike mikey misha
  mikhail misha
  mitchell mitch
  mohamed mo
  mohammed mo
  nancy nan
  nathan nate
  nathaniel nate nat
  nicholas nick nicky
  nicolas nico nick
  nikolai kolya
  oliver ollie
  pamela pam
  patricia pat patty trish tricia
  patrick pat paddy
  paul paulie
  pauline polly
  peter pete
  philip phil
  phillip phil
  priscilla cilla
  rachel rae
  randall randy
  raymond ray
  rebecca becky
  reginald reg reggie
  richard dick rich rick ricky
  robert bob bobby rob robbie bert
  roderick rod
  rodney rod
  roland rollie
  ronald ron ronnie
  rosemary rosie
  russell russ
  samantha sam
  samuel sam sammy
  sarah sally
  sebastian seb
  sidney sid
  solomon sol
  stanley stan
  stephanie steph
  stephen steve
  steven steve
  stuart stu
  susan sue susie
  susanna sue susie
  sylvester sly
  terence terry
  teresa terry tess
  theodore ted teddy theo
  theresa terry tess
  thomas tom tommy
  timothy tim timmy
  tobias toby
  tyler ty
  valentina valya
  valerie val
  victor vic
  victoria vicky tori
  vincent vince vinnie
  virginia ginny
  vladimir vova volodya
  walter walt
  wesley wes
  wilfred wilf
  william bill billy liam will willie
  winston win
  yevgeny zhenya
  zachary zach zack
`);
