/** What happened to a request, as its requester may read it: what was said to them and by them, nothing among advisors. */
import {
  type Happening,
  type HappeningKind,
  type RequestEvent,
  serviceActor,
} from '../src/consultations/event.ts';
import { personAsked } from '../src/consultations/retention.ts';
import { londonDate, writtenDate } from '../src/calendar/dates.ts';
import { writtenMoment } from '../src/calendar/moment-words.ts';
import { draftedForReader } from './drafted-words.ts';
import { declineLabels, ratingLabels } from './labels.ts';
import { plainWords } from './plain-words.ts';

type Seen = {
  readonly [K in HappeningKind]: (
    happening: Extract<Happening, { kind: K }>,
    who: string,
  ) => string | undefined;
};

/** Among advisors, or about another person's request. */
const unseen = (): undefined => undefined;

const day = (instant: string): string => writtenDate(londonDate(instant));

const seen: Seen = {
  received: () => 'You sent the request.',
  acknowledged: () => 'An advisor began to look at it.',
  assigned: ({ to }) => `It went to ${plainWords(to.name)}.`,
  reclassified: () => 'What kind of request it is, or how urgent, was changed.',
  asked: ({ message }, who) => `${who} asked you: ${plainWords(message)}`,
  added: ({ message }) => `You wrote: ${plainWords(message)}`,
  changed: () => 'You changed your question.',
  replied: ({ message }, who) => `${who} replied: ${plainWords(message)}`,
  noted: unseen,
  booked: ({ starts }) => `It was booked for ${writtenMoment(starts)}.`,
  unbooked: () => 'The booking was given up.',
  advised: ({ advice, nextStep }, who) =>
    `${who} advised: ${plainWords(advice)}${nextStep === undefined ? '' : ` Next step: ${plainWords(nextStep)}`}`,
  signposted: ({ message }, who) => `${who} pointed you elsewhere: ${plainWords(message)}`,
  escalated: ({ message }, who) => `${who} passed it on: ${plainWords(message)}`,
  declined: ({ reason, message }, who) =>
    `${who} did not take it on (${declineLabels[reason]}): ${plainWords(message)}`,
  closed: ({ message }, who) => `${who} closed it: ${plainWords(message)}`,
  withdrawn: (_, who) =>
    who === serviceActor.name
      ? 'It was withdrawn, as you asked to have what is yours erased.'
      : 'You withdrew it.',
  reopened: ({ message }) => `It was opened again: ${plainWords(message)}`,
  'due-set': unseen,
  merged: () => 'An advisor put it together with another request about the same.',
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

/** First to last. */
export const historyFor = (events: readonly RequestEvent[]): readonly HistoryLine[] =>
  events.flatMap(({ happening, by, at }) => {
    const see = seen[happening.kind] as (happening: Happening, who: string) => string | undefined;
    const words = see(happening, plainWords(by.name));
    if (words === undefined) return [];
    const drafted = draftedForReader(happening, plainWords(by.name));
    return [{ on: day(at), words: drafted === undefined ? words : `${words} (${drafted})` }];
  });
