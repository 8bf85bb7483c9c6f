import { COMMON_FAMILY, COMMON_FAMILY_FIRST, COMMON_GIVEN } from './data/common-names.ts';
import { FORENAMES } from './data/forenames.ts';
import { SURNAMES } from './data/surnames.ts';
import { fold } from './fold.ts';

let forenames: ReadonlySet<string> | undefined;
let surnames: ReadonlySet<string> | undefined;

const list = (text: string): ReadonlySet<string> => new Set(text.split(/[|\n]/));

/** Forenames of people in the news that the lists lack. Compiled by hand. */
const MORE_FORENAMES =
  `vladimir volodymyr dmytro dmitry dmitri sergei sergey yuri mikhail oleksandr oleksii andriy andrii aleksandr katalin
  ngozi tedros jens kaja ursula roberta charles viktor recep mette sanna sauli donald kamala antony keir rishi giorgia
  emmanuel olaf friedrich pedro alberto javier gustavo gabriel luiz dilma jair nicolas claudia andres xiomara nayib
  cyril jacob thabo bola muhammadu bassirou ousmane macky paul yoweri uhuru raila hakainde emmerson nana abiy isaias
  mahmoud ismail yahya hassan benjamin naftali isaac yair mohammed mohamed muhammad abdullah abdel bashar ebrahim ali
  masoud narendra rahul amit nitish imran shehbaz nawaz asif sheikh muhammad ranil anura joko prabowo ganjar anies anwar
  ferdinand rodrigo leni fumio shigeru shinzo yoshihide anthony penny christopher jacinda james justin mark pierre
  josep charles michel valdis wopke simon antonio tamer osama hichem muammar abdulhamid khalifa saif vikram matshidiso
  katrin gudni luseta serhan winston salma aitana hinata`
    .trim()
    .split(/\s+/);

/** Whether people are given this name anywhere; hyphenated names count when their first part does. */
export function isForename(word: string): boolean {
  forenames ??= new Set([...list(FORENAMES), ...MORE_FORENAMES]);
  const folded = fold(word);
  if (forenames.has(folded)) return true;
  const hyphen = folded.indexOf('-');
  return hyphen > 1 && forenames.has(folded.slice(0, hyphen));
}

/** Whether this is a common family name anywhere. */
export function isSurname(word: string): boolean {
  surnames ??= list(SURNAMES);
  return surnames.has(fold(word));
}

/** Chinese, Korean and Vietnamese family names, which stand before the given name. Compiled by hand. */
const FAMILY_FIRST = new Set(
  `li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han
  feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lai qin qian xi mao
  cui tan hou hao shao meng long wan duan lei tao gu gong hong bai shi dai kong xia hua jin fu kang he you xing mu tsai
  tsang chiang chan lam leung cheung kim lee park choi jung jeong cho jo kang yoon yun jang lim han oh seo shin kwon
  hwang ahn an song hong moon bae baek nam yoo yu chung ha ri pak ro roh ban koo nguyen tran le pham hoang huynh phan
  vu vo dang bui do ho ngo duong ly dinh truong to luong mai chow kwok wong ng tam ong chua goh teo lo ko hsiao hsieh lai
  ko`
    .trim()
    .split(/\s+/),
);

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const commonGiven = words(COMMON_GIVEN);
const commonFamily = words(COMMON_FAMILY);
const commonFamilyFirst = words(COMMON_FAMILY_FIRST);

/** Whether so many people bear the name, given in folded words, that it does not tell who is meant. */
export function isCommonName(name: readonly string[]): boolean {
  const [first = '', second = ''] = name;
  const last = name.at(-1) ?? '';
  if (name.length < 2 || name.length > 3) return false;
  if (commonGiven.has(first) && commonFamily.has(last)) return true;
  // Chinese and Korean given names have one or two syllables of their own.
  return commonFamilyFirst.has(first) && !commonGiven.has(second) && name.every((word) => word.length <= 8);
}

/** Whether this family name stands before the given name where it is at home. */
export function isFamilyFirst(word: string): boolean {
  return FAMILY_FIRST.has(fold(word));
}
