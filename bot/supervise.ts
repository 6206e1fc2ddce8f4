/** Whether an advisor looks at an answer in a model's words, before it is sent or afterwards, and what is kept for them. */
import { createHash } from 'node:crypto';
import { isShownWhole } from '../cards/supervised-card.ts';
import { plusWorkingTime } from '../src/calendar/opening-hours.ts';
import { writtenMoment } from '../src/calendar/moment-words.ts';
import type { BankHolidays } from '../src/calendar/working-days.ts';
import { lineOfAnswerCard, lineOfAsker } from '../src/consultations/outbox.ts';
import type { Stores } from '../src/conversation/stores.ts';
import type { WordedBy } from '../src/knowledge/answer-log.ts';
import type { Presented } from '../src/knowledge/present.ts';
import type { Outcome } from '../src/knowledge/outcome.ts';
import type { Topic } from '../src/knowledge/passage.ts';
import { type Supervision, supervisionOf } from '../src/model/settings.ts';
import type { Worded } from '../src/model/supervised.ts';
import { channelOf, defaultDesk } from './desk-channel.ts';
import type { Turn } from './turn.ts';

/** How an answer of these outcomes is looked at; undefined where nobody could look at one that must be. */
export async function supervisionHere(
  turn: Turn,
  outcomes: readonly Outcome[],
): Promise<Supervision | undefined> {
  const { service, place, stores } = turn;
  const wanted = supervisionOf(service.model, topicsOf(outcomes));
  if (wanted === 'auto') return wanted;
  // Of the very desk whose channel the card is posted in: another desk's would not show it.
  const hasChannel = (await channelOf(stores, { desk: defaultDesk(service) }, service)) !== undefined;
  if (wanted === 'sampled') return hasChannel && isDrawn(turn) ? 'sampled' : 'auto';
  // It comes later, to the asker alone: from a channel there would be no telling where to.
  return hasChannel && place.setting === 'personal' ? 'hold' : undefined;
}

const topicsOf = (outcomes: readonly Outcome[]): readonly Topic[] =>
  outcomes.flatMap((outcome) =>
    outcome.kind === 'answered' ? outcome.cited.map(({ passage }) => passage.topic) : [],
  );

const isDrawn = ({ service }: Turn): boolean => Math.random() * 100 < service.model.sampledInAHundred;

export interface ToSupervise {
  readonly id: string;
  readonly mode: Supervision;
  readonly outcomes: readonly Outcome[];
  readonly presented: Presented;
  readonly wordedBy: WordedBy | undefined;
  readonly curated: Presented;
  readonly bankHolidays: BankHolidays;
}

type Beside = (stores: Stores) => Promise<void>;

export type Supervising =
  | { readonly kind: 'at-once'; readonly beside?: Beside }
  /** `text`: what the asker is told while it is held. */
  | { readonly kind: 'held'; readonly text: string; readonly beside: Beside }
  /** Nobody could see all of what they approve. */
  | { readonly kind: 'too-long' };

/** At once where nobody looks first, or where there is no model's word in it. */
export function supervise(turn: Turn, what: ToSupervise): Supervising {
  const { mode, wordedBy, bankHolidays } = what;
  const { service, now } = turn;
  if (mode === 'auto' || wordedBy === undefined) return { kind: 'at-once' };
  if (mode === 'sampled') return { kind: 'at-once', beside: (stores) => keep(turn, what, undefined, stores) };
  if (!isShownWhole(what.presented) || !isShownWhole(what.curated)) return { kind: 'too-long' };
  const { at: due } = plusWorkingTime(now, service.model.heldFor, service.opening, bankHolidays);
  const text = heldWords(service.name, due);
  return { kind: 'held', text, beside: (stores) => keep(turn, what, due, stores) };
}

const heldWords = (service: string, due: string): string =>
  `**An advisor of ${service} reads this answer before you get it.** You have it here by **${writtenMoment(due)}**; if nobody has looked by then, you get the guidance’s own words. The sources are there now: press **See the source** beneath. If it cannot wait, request a consultation.`;

export const digestOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 32);

async function keep(
  turn: Turn,
  { id, outcomes, presented, curated, mode, wordedBy }: ToSupervise,
  due: string | undefined,
  { supervised, outbox }: Stores,
): Promise<void> {
  const { service, now } = turn;
  if (wordedBy === undefined || mode === 'auto') return;
  await supervised.add({
    service: service.id,
    answer: id,
    mode,
    topic: topicsOf(outcomes)[0] ?? 'virtual-school',
    written: wordedOf(presented),
    curated: wordedOf(curated),
    digest: digestOf(presented.text),
    ...wordedBy,
    at: now,
    due,
  });
  await outbox.add({
    service: service.id,
    line: lineOfAnswerCard(id),
    key: `supervise ${id}`,
    notice: { kind: 'post-answer', answer: id },
    at: now,
  });
  if (due === undefined) return;
  // Nobody looked: then it goes as the guidance has it.
  await outbox.add({
    service: service.id,
    line: lineOfAsker(id),
    key: `release ${id} due`,
    notice: { kind: 'release-answer', answer: id },
    at: due,
  });
}

const wordedOf = ({ text, citations }: Presented): Worded => ({ text, citations });
