/** Whether an advisor looks at an answer in a model's words, before it is sent or afterwards, and what is kept for them. */
import { createHash } from 'node:crypto';
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
import type { OutgoingMessage, Turn } from './turn.ts';

/** How an answer of these outcomes is looked at; undefined where nobody could look at one that must be. */
export async function supervisionHere(
  turn: Turn,
  outcomes: readonly Outcome[],
): Promise<Supervision | undefined> {
  const { service, place, stores } = turn;
  const wanted = supervisionOf(service.model, topicsOf(outcomes));
  if (wanted === 'auto') return wanted;
  const hasChannel = (await stores.advisoryChannels.list(service.id)).length > 0;
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

export interface Supervising {
  /** What the asker is told while it is held. */
  readonly held?: OutgoingMessage;
  readonly beside?: (stores: Stores) => Promise<void>;
}

/** Nothing where nobody looks, or where there is no model's word in it. */
export function supervise(turn: Turn, what: ToSupervise): Supervising {
  const { mode, wordedBy, bankHolidays } = what;
  const { service, now } = turn;
  if (mode === 'auto' || wordedBy === undefined) return {};
  if (mode === 'sampled') return { beside: (stores) => keep(turn, what, undefined, stores) };
  const { at: due } = plusWorkingTime(now, service.model.heldFor, service.opening, bankHolidays);
  return { held: { text: heldWords(service.name, due) }, beside: (stores) => keep(turn, what, due, stores) };
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
