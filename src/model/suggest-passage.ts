/** What a model is handed for the wording of a passage, and what of its draft an editor is shown: sentence by sentence, with its sources. */
import { setImmediate as othersTurn } from 'node:timers/promises';
import { answerQuestion } from '../knowledge/answer-question.ts';
import type { AuthorityId, Guidance, Passage } from '../knowledge/passage.ts';
import type { GivenPassage } from '../rewording/answer-model.ts';
import { addsNothing } from '../rewording/check-follow-up.ts';
import { checkParts, type LeftOut } from '../rewording/check-parts.ts';
import { mayBeHandedOver } from '../rewording/may-be-reworded.ts';
import type { Segment } from '../rewording/reply.ts';
import { toGiven } from '../rewording/reword-answer.ts';
import {
  readPassageReply,
  suggestPassagePromptVersion,
  type SuggestPassageRequest,
} from '../rewording/suggest-passage.ts';
import type { Trouble } from '../rewording/trouble.ts';
import { wordsToModel } from '../rewording/words-to-a-model.ts';
import { holdsMask } from '../screening/masks.ts';
import { screen } from '../screening/screen.ts';
import type { AskedFor, NoSuggestion } from './ask-for-suggestion.ts';
import type { Suggesting } from './suggest-reply.ts';
import type { SuggestedBy } from './suggestion.ts';
import { staysHere } from './word-answer.ts';

export interface WantedPassage {
  /** As the form has them: what people asked, or would ask. */
  readonly questions: readonly string[];
  /** Chosen by the editor; none: those that come closest to the questions. */
  readonly passages: readonly string[];
  /** What was found in a document, as the draft that it became holds it. */
  readonly document: GivenPassage | undefined;
  /** Of the service. */
  readonly home: AuthorityId;
}

export interface SuggestedPassage {
  /** Empty where the model's was not borne out. */
  readonly title: string;
  readonly parts: readonly Segment[];
  readonly asks: readonly string[];
  /** What the sources of its parts leave open, in their own words. */
  readonly unsaid: readonly string[];
  readonly left: readonly {
    /** Undefined where it is not fit to be shown at all. */
    readonly text: string | undefined;
    readonly why: string;
  }[];
  readonly by: SuggestedBy;
}

const questionsAtMost = 8;
/** Of those, some may have to stay here. */
const lookedAtMost = 16;
const passagesAtMost = 4;
/** More would not be one passage's worth of material. */
const longestMaterial = 16_000;

export async function passageRequestFor(
  wanted: WantedPassage,
  { knowledge }: Suggesting,
): Promise<SuggestPassageRequest | NoSuggestion> {
  const asked = wanted.questions.map((one) => one.trim()).filter((one) => one !== '');
  if (asked.length === 0) return 'no-question';
  const questions = await firstLeaving(asked, wanted.home, knowledge);
  if (questions.length === 0) return 'stays-here';
  const passages = materialFor(wanted, questions, knowledge);
  if (passages.length === 0) return 'nothing-held';
  return { questions: questions.map(({ text }) => text), passages };
}

interface Leaving {
  readonly text: string;
  readonly closest: readonly Passage[];
}

/** Each is screened and answered, which takes its time: that of others is not held up by it. */
async function firstLeaving(
  asked: readonly string[],
  home: AuthorityId,
  knowledge: Suggesting['knowledge'],
): Promise<readonly Leaving[]> {
  const questions: Leaving[] = [];
  for (const one of asked.slice(0, lookedAtMost)) {
    questions.push(...leaving(one, home, knowledge));
    if (questions.length === questionsAtMost) break;
    await othersTurn();
  }
  return questions;
}

/** Empty where nothing of it may leave. */
function leaving(
  question: string,
  home: AuthorityId,
  knowledge: Suggesting['knowledge'],
): readonly Leaving[] {
  const { text } = screen(question, { knownWords: knowledge.knownWords });
  // Taken out just now, or when somebody asked it: it tells of somebody.
  if (holdsMask(text)) return [];
  const answer = answerQuestion({ text, home, memory: undefined }, knowledge);
  if (staysHere(answer)) return [];
  const cited = answer.outcomes.flatMap((outcome) =>
    outcome.kind === 'answered' || outcome.kind === 'closest' ? outcome.cited : [],
  );
  return [{ text, closest: cited.map(({ passage }) => passage) }];
}

function materialFor(
  { passages: chosen, document }: WantedPassage,
  questions: readonly Leaving[],
  { guidance, names, knownWords }: Suggesting['knowledge'],
): readonly GivenPassage[] {
  const closest = document ? [] : questions.flatMap((one) => one.closest);
  const own = guidance.passages.filter(({ id }) => chosen.includes(id));
  const published = [...new Set(chosen.length > 0 ? own : closest)]
    .filter(mayBeHandedOver)
    .slice(0, passagesAtMost)
    .map((passage) => toGiven({ passage }, names));
  const brought = document && safe(document, knownWords);
  return within([...(brought && mayBeHandedOver({ ...brought, unsaid: [] }) ? [brought] : []), ...published]);
}

/** A document may name people whom nobody has taken out yet. */
const safe = (document: GivenPassage, knownWords: ReadonlySet<string>): GivenPassage => ({
  ...document,
  title: screen(document.title, { knownWords }).text,
  text: screen(document.text, { knownWords }).text,
});

/** One that is too long is left out, and not what stands behind it. */
function within(passages: readonly GivenPassage[]): readonly GivenPassage[] {
  let room = longestMaterial;
  return passages.filter(({ text }) => {
    const isFitting = text.length <= room;
    if (isFitting) room -= text.length;
    return isFitting;
  });
}

export function readPassageSuggestion(
  request: SuggestPassageRequest,
  asked: Exclude<AskedFor, NoSuggestion>,
  { check, version, knowledge }: Suggesting,
): SuggestedPassage | NoSuggestion {
  const reply = readPassageReply(asked.text);
  if (reply === undefined) return 'not-borne-out';
  if (reply.segments.length === 0) return 'no-answer';
  const { kept, left } = checkParts(reply.segments, request.passages, check);
  if (kept.length === 0) return 'not-borne-out';
  const typed = {
    before: request.questions.join('\n'),
    question: request.passages.map(({ title, text }) => `${title}.\n${text}`).join('\n'),
  };
  const isOfThem = (line: string): boolean => addsNothing(line, typed, check);
  const known = new Set(request.questions.map(lower));
  return {
    title: isOfThem(reply.title) ? reply.title : '',
    parts: kept,
    asks: reply.asks.filter((ask) => !known.has(lower(ask)) && isOfThem(ask)),
    unsaid: unsaidOf(kept, knowledge.guidance),
    left: left.map((one) => ({ text: fitToShow(one, check.knownWords), why: whyLeft(one) })),
    by: { model: asked.model, promptVersion: suggestPassagePromptVersion, guidanceVersion: version },
  };
}

const unsaidOf = (kept: readonly Segment[], { passages }: Pick<Guidance, 'passages'>): readonly string[] => {
  const cited = new Set(kept.flatMap((one) => one.passages));
  return [...new Set(passages.filter(({ id }) => cited.has(id)).flatMap(({ unsaid }) => unsaid))];
};

const lower = (text: string): string => text.toLowerCase();

const unfit: ReadonlySet<Trouble> = new Set(['malformed', 'form', 'identifier', 'citation']);
const longestShown = 400;

/** An editor has the source before them, and may see what was not borne out; what identifies or commands, nobody. */
const fitToShow = (
  { segment: { text }, troubles }: LeftOut,
  knownWords: ReadonlySet<string>,
): string | undefined =>
  troubles.some((one) => unfit.has(one)) ||
  text.length > longestShown ||
  wordsToModel(text).length > 0 ||
  screen(text, { knownWords }).found.length > 0
    ? undefined
    : text;

const whyLeft = ({ troubles }: LeftOut): string => troubles.map((one) => troubleWords[one]).join('; ');

const troubleWords: Readonly<Record<Trouble, string>> = {
  malformed: 'not in a form that can be used',
  form: 'holds a link or marks that do not belong there',
  citation: 'names no source, or one that it was not given',
  identifier: 'holds what could identify somebody',
  unsupported: 'says what its source does not',
  figure: 'has a figure or a date otherwise than its source',
  negation: 'turns a “not” of its source',
  force: 'makes another force of a must, should or may',
  condition: 'loses or changes a condition',
  actor: 'says that somebody else does it',
  authority: 'does not say whose practice it is',
  list: 'does not have a whole list in its order',
  omission: 'leaves out what binds',
  verdict: 'says yes or no where its source does not',
};
