/** What a thread, a requester and an advisor are told of what happened to a request. */

import { dayOf } from '../src/calendar/dates.ts';
import { writtenMoment } from '../src/calendar/moment-words.ts';
import {
  type Happening,
  type HappeningKind,
  type RequestEvent,
  serviceActor,
} from '../src/consultations/event.ts';
import { givenUpByEnd } from '../src/consultations/given-up.ts';
import type { Booking, ConsultationRequest } from '../src/consultations/request.ts';
import type { Service } from '../src/people/service.ts';
import { gaveUpWords, toldGivenUp } from './given-up-words.ts';
import { draftedForReader, draftedForRecord } from './drafted-words.ts';
import { declineLabels, ratingLabels, withdrawLabels } from './labels.ts';
import { plainWords } from '../src/knowledge/plain-words.ts';
import { type RecordFacts, reclassifiedWords } from './reclassified-words.ts';

/** As a message; the conversation decides what else stands beside it. */
export interface Words {
  readonly text: string;
  /** A language model wrote most of them: Teams says so beside them. */
  readonly isByModel?: boolean;
}

type Tell<R> = {
  readonly [K in HappeningKind]: (
    happening: Extract<Happening, { kind: K }>,
    who: string,
    within: Within,
  ) => R;
};

interface Within {
  readonly record: RecordFacts;
  readonly seq: number;
  /** Of what was given up with the end; empty where nothing was. */
  readonly gaveUp: string;
}

/** The card shows it, or it is nobody's business in the thread. */
const unsaid = (): undefined => undefined;

const lines: Tell<string | undefined> = {
  received: unsaid,
  acknowledged: (_, who) => `${who} is looking at it.`,
  assigned: ({ to }, who) =>
    to.name === who ? `${who} has taken it.` : `${who} assigned it to ${plainWords(to.name)}.`,
  reclassified: (happening, who, { record, seq }) => `${who} ${reclassifiedWords(record, happening, seq)}.`,
  asked: ({ message }, who) => `${who} asked the requester: ${plainWords(message)}`,
  added: ({ message }, who) => `The requester, ${who}, wrote: ${plainWords(message)}`,
  changed: (_, who) => `The requester, ${who}, changed the question. The card shows it as it is now.`,
  replied: ({ message }, who) => `${who} replied to the requester: ${plainWords(message)}`,
  noted: ({ message }, who) => `Note among advisors, ${who}: ${plainWords(message)}`,
  booked: ({ starts, minutes }, who) => `${who} booked ${writtenMoment(starts)}, ${String(minutes)} minutes.`,
  unbooked: (_, who) =>
    who === serviceActor.name
      ? 'The session was cancelled, and with it what was booked.'
      : `${who} gave up the place or time that was booked.`,
  advised: ({ advice, nextStep }, who) =>
    `${who} recorded advice, which the requester has: ${plainWords(advice)}${nextStep === undefined ? '' : ` Next step: ${plainWords(nextStep)}`}`,
  signposted: ({ message }, who, { gaveUp }) => `${who} signposted it${gaveUp}: ${plainWords(message)}`,
  escalated: ({ message }, who, { gaveUp }) => `${who} escalated it${gaveUp}: ${plainWords(message)}`,
  declined: ({ reason, message }, who, { gaveUp }) =>
    `${who} declined it (${declineLabels[reason]})${gaveUp}: ${plainWords(message)}`,
  closed: ({ message }, who, { gaveUp }) => `${who} closed it${gaveUp}: ${plainWords(message)}`,
  withdrawn: ({ reason }, who, { gaveUp }) =>
    who === serviceActor.name
      ? `It is withdrawn${gaveUp}: its requester asked to have what is theirs erased.`
      : `The requester, ${who}, withdrew it${gaveUp}: ${withdrawLabels[reason]}.`,
  reopened: ({ message }, who) => `${who} opened it again: ${plainWords(message)}`,
  'due-set': ({ due }, who) =>
    due === undefined ? `${who} took its date away.` : `${who} set it due on ${dayOf(due)}.`,
  merged: ({ into }, who, { gaveUp }) =>
    gaveUp === ''
      ? `${who} merged it into ${into}, which goes on.`
      : `${who} merged it${gaveUp}: it goes on as ${into}.`,
  joined: ({ from }, who) => `${who} merged ${from} into this one.`,
  rated: ({ rating }) => `The requester said how it went: ${ratingLabels[rating]}.`,
  held: unsaid,
  released: unsaid,
  erased: unsaid,
};

/** For the thread beneath the card, which only the advisors' team reads; undefined where nothing is to be said. */
export function lineOf({ happening, by, seq }: RequestEvent, record: RecordFacts): string | undefined {
  const line = lines[happening.kind] as (
    happening: Happening,
    who: string,
    within: Within,
  ) => string | undefined;
  const words = line(happening, plainWords(by.name), {
    record,
    seq,
    gaveUp: gaveUpWords(givenUpByEnd(record.events, seq)),
  });
  const drafted = draftedForRecord(happening);
  return words === undefined || drafted === undefined ? words : `${words}\n\n_${drafted}_`;
}

interface Told {
  /** In the person's own chat. */
  readonly personal: string;
  /** Where others read: without a word of the question or the advice, and to nobody as "you" nor by name. */
  readonly thread: string;
}

interface Telling {
  readonly reference: string;
  readonly service: string;
  readonly who: string;
  /** Of a merged request, where the other one is the same person's. */
  readonly goesOnAs: string | undefined;
}

type TellRequester = {
  readonly [K in HappeningKind]?: (happening: Extract<Happening, { kind: K }>, telling: Telling) => Told;
};

const both = (words: string): Told => ({ personal: words, thread: words });

const withWords = (personal: string, thread: string, message: string): Told => ({
  personal: `${personal}\n\n${plainWords(message)}`,
  thread: `${thread} Say **my requests** in a chat with me to read it.`,
});

const putTogetherInThread = (reference: string): string =>
  `**${reference}** was put together with another request about the same. Say **my requests** in a chat with me to see how it goes on.`;

const ended =
  'If that does not settle it, open it again from **my requests**, or request another consultation.';

const toRequester: TellRequester = {
  acknowledged: (_, { reference, service }) => both(`**${reference}** is being looked at by ${service}.`),
  assigned: ({ to }, { reference, service }) =>
    both(`**${reference}** is now with ${plainWords(to.name)} of ${service}.`),
  asked: ({ message }, { reference, service }) =>
    withWords(
      `**${reference}**: ${service} asks you for more. Answer from **my requests**, without anything that identifies a child.`,
      `**${reference}**: ${service} asks whoever made it for more.`,
      message,
    ),
  replied: ({ message }, { reference, who }) =>
    withWords(`**${reference}**: ${who} replied.`, `**${reference}** has a reply.`, message),
  booked: ({ starts, minutes }, { reference }) =>
    both(`**${reference}** is booked for ${writtenMoment(starts)}, ${String(minutes)} minutes.`),
  unbooked: (_, { reference, who }) =>
    both(
      who === serviceActor.name
        ? `**${reference}** is no longer booked: the session was cancelled. Pick another place from **my requests**.`
        : `**${reference}** is no longer booked: its place or time was given up.`,
    ),
  advised: ({ advice, nextStep }, { reference, who }) =>
    withWords(
      `**${reference}**: advice from ${who}.`,
      `**${reference}** has advice for whoever made it.`,
      nextStep === undefined ? advice : `${advice}\n\nNext step: ${nextStep}`,
    ),
  signposted: ({ message }, { reference, service }) =>
    withWords(
      `**${reference}**: ${service} points you elsewhere.`,
      `**${reference}** has been dealt with.`,
      message,
    ),
  escalated: ({ message }, { reference, service }) =>
    withWords(
      `**${reference}** was passed on by ${service}.`,
      `**${reference}** has been passed on.`,
      message,
    ),
  declined: ({ reason, message }, { reference, service }) =>
    withWords(
      `**${reference}** was not taken on by ${service} (${declineLabels[reason]}).`,
      `**${reference}** has been dealt with.`,
      message,
    ),
  closed: ({ message }, { reference, service }) => {
    const told = withWords(
      `**${reference}** was closed by ${service}.`,
      `**${reference}** has been dealt with by ${service}.`,
      message,
    );
    return { ...told, personal: `${told.personal}\n\n${ended}` };
  },
  reopened: (_, { reference, service }) => both(`**${reference}** was opened again by ${service}.`),
  merged: (_, { reference, goesOnAs }) =>
    goesOnAs === undefined
      ? {
          personal: `**${reference}** was put together with another request about the same. You are told how that one goes on; for an answer of your own, request another consultation.`,
          thread: putTogetherInThread(reference),
        }
      : {
          personal: `**${reference}** was put together with your other request about the same, **${goesOnAs}**. It goes on there, and so does the answer.`,
          // That they asked for another one is nobody else's business.
          thread: putTogetherInThread(reference),
        },
};

/** What the requester is told of a move, in their own chat or where others read. */
export function requesterNotice(
  {
    reference,
    assignee,
    goesOnAs,
    gaveUp,
  }: ConsultationRequest & Partial<Pick<Telling, 'goesOnAs'>> & { readonly gaveUp?: Booking | undefined },
  { happening, by }: RequestEvent,
  { name: service }: Pick<Service, 'name'>,
  place: 'personal' | 'thread',
): Words {
  const tell = toRequester[happening.kind] as ((happening: Happening, telling: Telling) => Told) | undefined;
  const who = plainWords(by.name);
  const told = tell?.(happening, { reference, service, who, goesOnAs });
  const changed = `**${reference}** changed${assignee === undefined ? '' : `; it is with ${plainWords(assignee.name)}`}.`;
  const drafted = place === 'personal' ? draftedForReader(happening, who) : undefined;
  const text = `${told?.[place] ?? changed}${toldGivenUp(gaveUp, place)}`;
  return drafted === undefined ? { text } : { text: `${text}\n\n_${drafted}_`, isByModel: true };
}
