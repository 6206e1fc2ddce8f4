/** Ways in which a model's words may be untrue to a passage: each takes true words and makes false ones of them. */
import type { GivenPassage } from '../../rewording/answer-model.ts';
import {
  actorSwaps,
  forceLowered,
  forceRaised,
  namesChanged,
  placesTaken,
  strangers,
} from './corruption-words.ts';
import { pick, seedOf } from './sample.ts';

export interface Base {
  readonly passage: GivenPassage;
  /** True words made of the passage. */
  readonly text: string;
  /** Another passage of the guidance, on something else. */
  readonly other: GivenPassage;
}

/** False texts made of a true one; none where it offers no hold. */
export type Corruption = (base: Base) => readonly string[];

/** One false text for each match, at most two, so that long passages do not outweigh short ones. */
function change(
  text: string,
  pattern: RegExp,
  by: (match: string, index: number) => string,
): readonly string[] {
  const matches = [...text.matchAll(pattern)];
  const seed = seedOf(text);
  const chosen =
    matches.length <= 2 ? matches : [matches[seed % matches.length], matches[(seed + 1) % matches.length]];
  return chosen
    .flatMap((match, index) => {
      if (match === undefined) return [];
      const put = by(match[0], seed + index);
      return [`${text.slice(0, match.index)}${put}${text.slice(match.index + match[0].length)}`];
    })
    .filter((made) => made !== text);
}

const count =
  /(?<![\w£.(/-])\d{1,3}(?:,\d{3})*(?:\.\d+)?(?=%| (?!January|February|March|April|May|June|July|August|September|October|November|December)[a-z])/g;
const money = /£\d[\d,.]*/g;
const month = /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/g;
const day =
  /\b\d{1,2}(?= (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g;
const year = /\b(?:19|20)\d\d\b/g;
const months = 'January February March April June July August September October November December'.split(' ');

const other = (figure: string, seed: number): string => {
  const number = Number(figure.replace(/[£,]/g, ''));
  const made = [number + 5, number * 2, Math.max(1, number - 1), number + 10][seed % 4] ?? number + 1;
  return `${figure.startsWith('£') ? '£' : ''}${String(made === number ? number + 1 : made)}`;
};

/** Two different figures of one text trade places. */
function figuresSwapped({ text }: Base): readonly string[] {
  const [one, ...rest] = [...text.matchAll(count)];
  const two = rest.find((match) => match[0] !== one?.[0]);
  if (!one || !two) return [];
  const [first, second] = [one[0], two[0]];
  const after = text.slice(two.index + second.length);
  return [
    `${text.slice(0, one.index)}${second}${text.slice(one.index + first.length, two.index)}${first}${after}`,
  ];
}

/** Wherever a condition stands, up to the end of it. */
const condition =
  /(?:, | )(?:if|unless|when|where|once|until|as long as|provided that|before|after|only if|except) [^,.;:()\n]{6,}(?=[,.;:\n]|$)/g;
const hedge =
  /\bIn most cases,? |\bonly |\bat the latest |, ideally|\bwhere possible,? |\busually |\bat least |\bat most |no later than /gi;

const tidy = (text: string): string =>
  text
    .replace(/ +([,.;])/g, '$1')
    .replace(
      /(^|[.!?]\s+|\n- )([a-z])/g,
      (_, lead: string, letter: string) => `${lead}${letter.toUpperCase()}`,
    );

const listLine = /^(?:-|\d+\.) .+$/gm;

function itemDropped({ text }: Base): readonly string[] {
  const items = text.match(listLine) ?? [];
  if (items.length < 2) return [];
  return change(text, listLine, () => '').map((made) =>
    made.replace(/\n{2,}(?=-|\d)/g, '\n').replace(/\n$/, ''),
  );
}

function stepsSwapped({ text }: Base): readonly string[] {
  const steps = [...text.matchAll(/^(\d+)\. (.+)$/gm)];
  const at = 1 + (seedOf(text) % Math.max(1, steps.length - 2));
  const [one, two] = [steps[at]?.[2], steps[at + 1]?.[2]];
  if (one === undefined || two === undefined) return [];
  return [text.replace(one, '\u0000').replace(two, one).replace('\u0000', two)];
}

const stageNames = ['one', 'two', 'three'];
const otherStage = (match: string, seed: number): string => {
  const name = match.toLowerCase().replace('stage ', '');
  const rest = stageNames.filter((one) => one !== name);
  return match.slice(0, 6) + pick(rest, seed);
};

/** Two actors trade names, where one of them alone is said to do something. */
function actorsSwapped({ text }: Base): readonly string[] {
  if (!doesAlone.test(text)) return [];
  const made = actorSwaps.flatMap((pairs) => {
    const isBoth = [0, 1].every((side) =>
      pairs.some((pair) => new RegExp(`\\b${pair[side] ?? ''}\\b`).test(text)),
    );
    return isBoth ? [swapped(text, pairs)] : [];
  });
  return made.filter((one) => one !== text).slice(0, 2);
}

function swapped(text: string, pairs: readonly (readonly [string, string])[]): string {
  const other = new Map(pairs.flatMap(([one, two]) => [[one, two] as const, [two, one] as const]));
  const pattern = new RegExp(`\\b(?:${[...other.keys()].join('|')})\\b`, 'g');
  return text.replace(pattern, (match) => other.get(match) ?? match);
}

const doesAlone =
  /(?<!(?:and|or|nor|neither) the )(?<!(?:and|or) )\b(?:SEWO|LP|school|headteacher|parent|local authority|social worker|Virtual School Head)\)? (?:convenes|chairs|completes|requests|negotiates|must|may|should|writes|arranges|notifies|advises|submits|starts|has a duty)\b/;

/** Only where a deed stands beside it: of two who agree together it does not matter who is named first. */
const doer =
  /\b(?:the )?(?:SEWO|LP|school|headteacher|parent|local authority|authority|social worker|Virtual School Head|EIT)(?: \([A-Z]+\))? (?=(?:convenes|chairs|completes|requests|negotiates|must|may|should|can|writes|decides|arranges|notifies|advises|submits|starts|appoints))/gi;

export const corruptions: Readonly<Record<string, Corruption>> = {
  'a number changed': ({ text }) => change(text, count, other),
  'an amount changed': ({ text }) => change(text, money, other),
  'a date changed': ({ text }) => [
    ...change(text, month, (match, seed) =>
      pick(
        months.filter((one) => one !== match),
        seed,
      ),
    ).slice(0, 1),
    ...change(text, day, (match) => String((Number(match) % 28) + 1)).slice(0, 1),
    ...change(text, year, (match, seed) => String(Number(match) + 1 + (seed % 3))).slice(0, 1),
  ],
  'a unit of time changed': ({ text }) =>
    change(text, /(?<=\d (?:school |working )?)(?:days|weeks|months|years)\b/g, (match) =>
      match === 'days' ? 'weeks' : 'days',
    ),
  'two numbers traded': figuresSwapped,
  'a negation added': ({ text }) =>
    change(
      text,
      /\b(?:must|should|may|is|are|does|has|can|will)\b(?! not\b| no\b|n't)(?= [a-z]{3,})/g,
      (match) => (match === 'does' ? 'does not' : `${match} not`),
    ),
  'a negation dropped': ({ text }) =>
    change(
      text,
      /\b(?:not |no longer |never |non-|neither |cannot\b)|n't\b|\bNo (?=[a-z])|\bNothing\b/g,
      (match) =>
        match === 'Nothing' ? 'Something' : match === 'cannot' ? 'can' : match === 'No ' ? 'A ' : '',
    ),
  'force raised': ({ text }) =>
    change(
      text,
      new RegExp(`\\b(?:${Object.keys(forceRaised).join('|')})\\b`, 'g'),
      (match) => forceRaised[match] ?? match,
    ),
  'force lowered': ({ text }) =>
    change(
      text,
      new RegExp(`\\b(?:${Object.keys(forceLowered).join('|')})\\b`, 'g'),
      (match) => forceLowered[match] ?? match,
    ),
  'a condition dropped': ({ text }) => change(text, condition, () => '').map(tidy),
  'a limit or hedge dropped': ({ text }) => change(text, hedge, () => '').map(tidy),
  'a condition turned': ({ text }) =>
    change(
      text,
      /\b(?:if|unless|before|after|at least|at most|within|no later than|only|until)\b(?= )/g,
      (match) => turned[match] ?? match,
    ),
  'an item of a list dropped': itemDropped,
  'steps in another order': stepsSwapped,
  'a stage changed': ({ text }) => change(text, /\bstage (?:one|two|three)\b/gi, otherStage),
  'an actor traded': actorsSwapped,
  'an actor replaced': ({ text }) => change(text, doer, (_, seed) => `${pick(strangers, seed)} `),
  'an authority changed': ({ passage, text }) =>
    passage.standing === 'local' && text.includes(passage.authority)
      ? [
          text.replaceAll(
            passage.authority,
            pick(
              placesTaken.filter((one) => one !== passage.authority),
              seedOf(text),
            ),
          ),
          text
            .replace(new RegExp(`\\b[Ii]n ${passage.authority}\\b`), 'Across England')
            .replaceAll(passage.authority, 'every authority'),
        ]
      : [`In ${pick(placesTaken, seedOf(text))}: ${text}`],
  'a document or meeting renamed': ({ text }) =>
    change(
      text,
      new RegExp(`\\b(?:${Object.keys(namesChanged).join('|')})\\b`, 'g'),
      (match) => namesChanged[match] ?? match,
    ),
};

const turned: Readonly<Record<string, string>> = {
  if: 'unless',
  unless: 'if',
  before: 'after',
  after: 'before',
  'at least': 'at most',
  'at most': 'at least',
  within: 'after',
  'no later than': 'no earlier than',
  only: 'also',
  until: 'after',
};
