/** Reads a message as plain words, so that rules see one spelling of what people type in many. */
import { foldLetters } from './fold-letters.ts';
import { rememberLast } from './remember-last.ts';
import { stripHidden } from './strip-hidden.ts';

/** Stands between sentences; no rule reaches across it. */
export const sentenceEnd = '.';

const shorthand: Readonly<Record<string, string>> = {
  im: 'i am',
  ive: 'i have',
  iam: 'i am',
  hes: 'he is',
  shes: 'she is',
  theyre: 'they are',
  theyve: 'they have',
  theyll: 'they will',
  shell: 'she will',
  weve: 'we have',
  youre: 'you are',
  theres: 'there is',
  thats: 'that is',
  whos: 'who is',
  whats: 'what is',
  hows: 'how is',
  wheres: 'where is',
  gonna: 'going to',
  gunna: 'going to',
  gna: 'going to',
  goin: 'going',
  wanna: 'want to',
  wana: 'want to',
  tryna: 'trying to',
  gotta: 'got to',
  hed: 'he would',
  u: 'you',
  ur: 'your',
  r: 'are',
  y: 'year',
  yr: 'year',
  yrs: 'years',
  pls: 'please',
  plz: 'please',
  bc: 'because',
  cos: 'because',
  coz: 'because',
  abt: 'about',
  wiv: 'with',
  w: 'with',
  n: 'and',
  nd: 'and',
  thx: 'thanks',
  '2day': 'today',
  '2nite': 'tonight',
  tonite: 'tonight',
  '2night': 'tonight',
  tonigh: 'tonight',
  '2moro': 'tomorrow',
  '2morrow': 'tomorrow',
  tomoz: 'tomorrow',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tomorow: 'tomorrow',
  tommorow: 'tomorrow',
  tommorrow: 'tomorrow',
  rn: 'right now',
  atm: 'right now',
  rite: 'right',
  jus: 'just',
  jst: 'just',
  yp: 'young person',
  cyp: 'young person',
  lac: 'looked after child',
  mam: 'mum',
  mom: 'mum',
  mummy: 'mum',
  mother: 'mum',
  mumm: 'mum',
  mothers: 'mums',
  father: 'dad',
  daddy: 'dad',
  fathers: 'dads',
  stepfather: 'stepdad',
  stepmother: 'stepmum',
  bf: 'boyfriend',
  gf: 'girlfriend',
  gran: 'nan',
  grandma: 'nan',
  grandmother: 'nan',
  nanny: 'nan',
  grandfather: 'grandad',
  sw: 'social worker',
  sws: 'social workers',
  fc: 'foster carer',
  ht: 'headteacher',
  kms: 'kill myself',
  kys: 'kill yourself',
  unalive: 'kill',
  od: 'overdose',
  oded: 'overdosed',
  dv: 'domestic violence',
  ppl: 'people',
  sum1: 'someone',
  some1: 'someone',
  no1: 'no one',
  bby: 'baby',
  lil: 'little',
  chld: 'child',
  chid: 'child',
  chlid: 'child',
  cild: 'child',
  gril: 'girl',
  pupl: 'pupil',
  nife: 'knife',
  kife: 'knife',
  knive: 'knife',
  kinfe: 'knife',
  knif: 'knife',
  kil: 'kill',
  kiling: 'killing',
  hiting: 'hitting',
  hittin: 'hitting',
  beatin: 'beating',
  cuttin: 'cutting',
  alon: 'alone',
  scard: 'scared',
  scaird: 'scared',
  wnt: 'wont',
  cnt: 'cant',
  cannot: 'cant',
  dnt: 'dont',
  didn: 'didnt',
  attendence: 'attendance',
  perants: 'parents',
  techer: 'teacher',
  teachr: 'teacher',
  hitted: 'hit',
  hse: 'house',
  msg: 'message',
  msging: 'messaging',
  insta: 'instagram',
  snap: 'snapchat',
  neglekt: 'neglect',
  bruse: 'bruise',
  bruses: 'bruises',
  hav: 'have',
  sed: 'said',
  sez: 'says',
  tol: 'told',
  wen: 'when',
  wot: 'what',
  wat: 'what',
  tho: 'though',
  sch: 'school',
  skool: 'school',
};

const spelling: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(shorthand).map(([typed, meant]) => [typed, meant.split(' ')]),
);

/**
 * Grave words that nobody should miss for one wrong letter. Only long ones: a short word has too many innocent
 * neighbours. The innocent neighbours of these are listed beside them.
 */
const grave =
  `suicide suicidal overdose overdosed strangle strangled strangling unconscious bleeding stabbed stabbing
  machete threaten threatens threatened threatening kidnapped abducted molested radicalised radicalized groomed
  grooming bruise bruises bruised bruising exploited assaulted attacked attacking punched punching collapsed
  trafficked trafficking neglected missing hitting abused abusing abroad breathing scared locked domestic violence
  tonight tomorrow teacher overdosing paracetamol tablets injured injuries police sexually hungry disclosed
  disclosure concern concerned worried safeguarding marriage airport gangs harming disappeared absconded weapon`.split(
    /\s+/,
  );
const innocent = new Set(
  `broadly aboard road abuser accused excused amused arousing using hissing kissing dissing misting mission
  bleating blending breeding feeding pleading reading spending beading heeding breathe threaten bruiser bruisers
  cruise cruises police policy polices polite concert concerts consider convern conceal concede teach teaches
  teachers reacher preacher bleacher worries married carried hurried worded marriages carriage angry hunger gang
  gags bangs hangs fangs rangs gears gans lacked looked licked blocked clocked docked rocked mocked socked score
  scare scares shared stared spared sacred scored soared stated injures injury inured tablet table tables cablets
  weapons groom grooms roomed gloomed bloomed grouped rooming grooving booming blooming locket locker rocket messing massing mossing
  warming farming charming arming hitching sitting fitting knitting hinting sharing hearing touching munching
  launching abases disclose discloses closed exploit explored exported attached attaching attack tracking
  heating strange stranger strangers strangest scaled scales attacker attackers scarred hungary concerted abuses
  staffing stating starring stubbed`.split(/\s+/),
);

function withoutOneLetter(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1)).filter(
    (shorter) => shorter.charAt(0) === word.charAt(0),
  );
}

const graveWords = new Set(grave);
const nearGrave: ReadonlyMap<string, string> = new Map(
  grave
    .filter((word) => word.length > 5)
    .flatMap((word) => [word, ...withoutOneLetter(word)].map((key) => [key, word])),
);

function isOneSlip(typed: string, meant: string): boolean {
  return typed.slice(-1) === meant.slice(-1) || typed.slice(-2, -1) === meant.slice(-2, -1);
}

/** The grave word that a typed one is a single slip away from (a letter left out, added, changed or swapped). */
function mendSlip(word: string): string {
  if (word.length < 5 || word.length > 14 || graveWords.has(word) || innocent.has(word)) return word;
  const keys = [word, ...withoutOneLetter(word)];
  for (const key of keys) {
    const meant = nearGrave.get(key);
    if (meant !== undefined && isOneSlip(word, meant)) return meant;
  }
  return word;
}

const year = /^(?:y|yr|year)(\d{1,2})$/;
const age = /^(\d{1,2})(yr|yrs|y|yo)$/;

function readToken(token: string): readonly string[] {
  const asYear = year.exec(token);
  if (asYear?.[1] !== undefined) return ['year', asYear[1]];
  const asAge = age.exec(token);
  if (asAge?.[1] !== undefined) return asAge[2] === 'yo' ? [asAge[1], 'year', 'old'] : [asAge[1], 'year'];
  const calm = token.replace(/([a-z])\1{2,}/g, '$1');
  return spelling.get(calm) ?? [mendSlip(calm)];
}

/** Lower-case words without accents or apostrophes, shorthand written out, `sentenceEnd` where a sentence ends. */
export const readWords = rememberLast((message: string): readonly string[] => {
  const plain = foldLetters(
    stripHidden(message)
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}+/gu, ''),
  )
    .replace(/\bod['’‘`´]e?d\b/g, 'overdosed')
    .replace(/['’‘`´]ll\b/g, ' will')
    .replace(/['’‘`´]/g, '')
    .replace(/\.{2,}|…/g, ' ')
    .replace(/%/g, ' percent ');
  const pieces = plain.match(/[a-z0-9]+|[.?!;\n]/g) ?? [];
  return pieces.flatMap((piece) => (/^[a-z0-9]/.test(piece) ? readToken(piece) : [sentenceEnd]));
});
