/** What happened to a request, as its requester may read it: what was said to them and by them, nothing among advisors. */

import { dayOf } from '../src/calendar/dates.ts';
import { writtenMoment } from '../src/calendar/moment-words.ts';
import { type Happening, type HappeningKind, serviceActor } from '../src/consultations/event.ts';
import { givenUpByEnd } from '../src/consultations/given-up.ts';
import { personAsked } from '../src/consultations/retention.ts';
import { gaveUpWords } from './given-up-words.ts';
import { draftedForReader } from './drafted-words.ts';
import { declineLabels, ratingLabels, withdrawLabels } from './labels.ts';
import { plainWords } from '../src/knowledge/plain-words.ts';
import { type RecordFacts, reclassifiedForRequester } from './reclassified-words.ts';

type Seen = {
  readonly [K in HappeningKind]: (
    happening: Extract<Happening, { kind: K }>,
    who: string,
    within: Within,
  ) => string | undefined;
};

type Shown = Omit<RecordFacts, 'desks'>;

/** Of which record, and which event of it. */
interface Within {
  readonly record: Shown;
  readonly seq: number;
  /** Of what was given up with the end; empty where nothing was. */
  readonly gaveUp: string;
}

/** Among advisors, or about another person's request. */
const unseen = (): undefined => undefined;

const seen: Seen = {
  received: () => 'You sent the request.',
  acknowledged: () => 'An advisor began to look at it.',
  assigned: ({ to }) => `It went to ${plainWords(to.name)}.`,
  reclassified: (happening, who, { record, seq }) => {
    const changed = reclassifiedForRequester(record, happening, seq);
    return changed === undefined ? undefined : `${who} ${changed}.`;
  },
  asked: ({ message }, who) => `${who} asked you: ${plainWords(message)}`,
  added: ({ message }) => `You wrote: ${plainWords(message)}`,
  changed: () => 'You changed your question.',
  replied: ({ message }, who) => `${who} replied: ${plainWords(message)}`,
  noted: unseen,
  booked: ({ starts }) => `It was booked for ${writtenMoment(starts)}.`,
  unbooked: () => 'The booking was given up.',
  advised: ({ advice, nextStep }, who) =>
    `${who} advised: ${plainWords(advice)}${nextStep === undefined ? '' : ` Next step: ${plainWords(nextStep)}`}`,
  signposted: ({ message }, who, { gaveUp }) =>
    `${who} pointed you elsewhere${gaveUp}: ${plainWords(message)}`,
  escalated: ({ message }, who, { gaveUp }) => `${who} passed it on${gaveUp}: ${plainWords(message)}`,
  declined: ({ reason, message }, who, { gaveUp }) =>
    `${who} did not take it on (${declineLabels[reason]})${gaveUp}: ${plainWords(message)}`,
  closed: ({ message }, who, { gaveUp }) => `${who} closed it${gaveUp}: ${plainWords(message)}`,
  withdrawn: ({ reason }, who, { gaveUp }) =>
    who === serviceActor.name
      ? `It was withdrawn${gaveUp}, as you asked to have what is yours erased.`
      : `You withdrew it (${withdrawLabels[reason]})${gaveUp}.`,
  reopened: ({ message }) => `It was opened again: ${plainWords(message)}`,
  'due-set': unseen,
  merged: (_, __, { gaveUp }) => `An advisor put it together with another request about the same${gaveUp}.`,
  joined: unseen,
  rated: ({ rating }) => `You said how it went: ${ratingLabels[rating]}.`,
  held: unseen,
  released: unseen,
  erased: ({ rule }) =>
    rule === personAsked
      ? 'What somebody had written in it, or their name, was erased because they asked.'
      : 'Its words were erased when their time was over.',
};

export interface HistoryLine {
  /** 20 November 2026. */
  readonly on: string;
  readonly words: string;
}

type See = (happening: Happening, who: string, within: Within) => string | undefined;

/** First to last. */
export const historyFor = (record: Shown, events = record.events): readonly HistoryLine[] =>
  events.flatMap(({ happening, by, at, seq }) => {
    const see = seen[happening.kind] as See;
    const words = see(happening, plainWords(by.name), {
      record,
      seq,
      gaveUp: gaveUpWords(givenUpByEnd(record.events, seq)),
    });
    if (words === undefined) return [];
    const drafted = draftedForReader(happening, plainWords(by.name));
    return [{ on: dayOf(at), words: drafted === undefined ? words : `${words} (${drafted})` }];
  });
