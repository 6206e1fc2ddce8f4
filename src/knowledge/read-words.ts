/** Reads a message as plain words, so that rules see one spelling of what people type in many. */
import { foldLetters } from './fold-letters.ts';
import { rememberLast } from './remember-last.ts';
import { shorthand } from './shorthand.ts';
import { stripHidden } from './strip-hidden.ts';

/** Stands between sentences; no rule reaches across it. */
export const sentenceEnd = '.';

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
  staffing stating starring stubbed pinching pinched pinches lunching`.split(/\s+/),
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
    // "Is there a limit, only she is being …": what is told after the question is no part of it.
    .replace(/,(?= ?only (?:im|ive|i|we|weve|were|he|hes|she|shes|they|theyre|theyve)\b)/g, '.')
    .replace(/%/g, ' percent ');
  const pieces = plain.match(/[a-z0-9]+|[.?!;\n]/g) ?? [];
  return pieces.flatMap((piece) => (/^[a-z0-9]/.test(piece) ? readToken(piece) : [sentenceEnd]));
});
