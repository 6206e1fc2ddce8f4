/** Guidance of any size: the real one, filled up with passages of other authorities made from lists of words. */
import type { Guidance, Passage, Source } from '../knowledge/passage.ts';

const things =
  'attendance meeting plan contract surgery panel referral report register notice warning review visit letter stage school college teacher pupil family parent carer worker advisor consultation threshold absence lateness exclusion suspension placement transition funding grant premium training supervision assessment outcome target pathway protocol toolkit clinic network forum strategy audit dashboard census identifier tuition mentoring counselling wellbeing trauma attachment kinship cohort early-help safeguarding inclusion timetable curriculum reading numeracy transport uniform breakfast club library museum garden workshop newsletter helpline inbox portal checklist template handbook rota'.split(
    ' ',
  );
const doings =
  'review agree record share refer consult attend chair convene write send check plan offer train advise support monitor escalate close reopen visit telephone explain invite decide publish measure compare report fund recruit mentor supervise challenge promote link target identify address evaluate'.split(
    ' ',
  );
const qualities =
  'weekly termly annual local joint early written formal initial senior designated named shared secure regular quick careful flexible targeted universal specialist multi-agency half-termly statutory voluntary temporary'.split(
    ' ',
  );
const small = 'the a of to and in for with by from at on within after before where when each every any'.split(
  ' ',
);
const syllables =
  'bar ton wick ley ham ford mor den thorpe stan hol wen bridge ash cot el brad lin gar ves'.split(' ');

type Next = (below: number) => number;

/** The same numbers each time, so that two runs search the same passages. */
function seeded(seed: number): Next {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pick = (words: readonly string[], next: Next): string => words[next(words.length)] ?? '';

/** A word that one place alone uses: real guidance is full of names of teams, buildings and schemes. */
const coined = (next: Next): string => [1, 2, 3].map(() => pick(syllables, next)).join('');

function sentence(next: Next, words: number): string {
  const kinds = [things, small, qualities, doings, things];
  const body = Array.from({ length: words }, (_, at) =>
    next(20) === 0 ? coined(next) : pick(kinds[at % kinds.length] ?? things, next),
  ).join(' ');
  return `${body.charAt(0).toUpperCase()}${body.slice(1)}.`;
}

const factKinds = ['time-limit', 'actor', 'steps', 'definition', 'route', 'yes-no', 'number'] as const;
const topics = [
  'attendance',
  'home-education',
  'virtual-school',
  'local-offer',
  'funding',
  'exclusion',
] as const;
const from = <T>(list: readonly T[], next: Next, otherwise: T): T => list[next(list.length)] ?? otherwise;

function makePassage(number: number, authority: string, next: Next): Passage {
  const about = `${pick(qualities, next)} ${pick(things, next)} ${pick(things, next)}`;
  return {
    id: `made-${number}`,
    title: `The ${about}`,
    source: `made-${authority}`,
    locator: `Section ${(number % 40) + 1}`,
    authority,
    standing: 'local',
    topic: from(topics, next, 'attendance'),
    audience: ['school', 'social-worker'],
    holds: [from(factKinds, next, 'steps'), from(factKinds, next, 'actor')],
    asks: [
      `who should ${pick(doings, next)} the ${about}`,
      `when is the ${about}`,
      `how do I ${pick(doings, next)} a ${pick(things, next)} ${pick(things, next)}`,
    ],
    unsaid: [],
    confidence: 'high',
    related: [],
    text: Array.from({ length: 4 }, () => sentence(next, 12 + next(10))).join(' '),
  };
}

const makeSource = (authority: string, name: string): Source => ({
  id: `made-${authority}`,
  title: `A made handbook of ${name}`,
  publisher: name,
  authority,
  standing: 'local',
  published: '2024',
  checked: '2026-07',
});

/** The first passages of the real guidance where there are to be fewer, made ones of all authorities but `except` beside it where more. */
export function sized(
  guidance: Guidance,
  size: number,
  except: ReadonlySet<string> = new Set<string>(),
): Guidance {
  if (size <= guidance.passages.length) return { ...guidance, passages: guidance.passages.slice(0, size) };
  const next = seeded(20_261);
  const held = new Set(guidance.passages.map(({ authority }) => authority));
  const others = guidance.authorities.filter(({ id }) => !held.has(id) && !except.has(id));
  const made = Array.from({ length: size - guidance.passages.length }, (_, number) =>
    makePassage(number, others[number % others.length]?.id ?? 'national', next),
  );
  const sources = others.map(({ id, name }) => [`made-${id}`, makeSource(id, name)] as const);
  return {
    ...guidance,
    sources: new Map([...guidance.sources, ...sources]),
    passages: [...guidance.passages, ...made],
  };
}
