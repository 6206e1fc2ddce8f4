/** A happening as it is kept: facts for the chain, texts apart so that they can be erased, people by opaque id. */
import type { Address } from '../conversation/whereabouts.ts';
import type { Json } from './chain.ts';
import type { Happening, HappeningKind, Received } from './event.ts';
import { type Actor, type AskedBefore, erasedText } from './request.ts';

export type Texts = Readonly<Record<string, string>>;
type Facts = Readonly<Record<string, Json | undefined>>;

export interface Recorded {
  readonly kind: HappeningKind;
  readonly facts: Facts;
  readonly texts: Texts;
}

/** The fields of each kind that hold what a person wrote, beside those of `received`. */
const textFields = ['message', 'question', 'advice', 'nextStep'] as const;

/** `idOf` gives the opaque id that stands for a person in this record. */
export function toRecorded(happening: Happening, idOf: (person: Actor) => string): Recorded {
  if (happening.kind === 'received') return receivedToRecorded(happening);
  if (happening.kind === 'assigned') {
    return { kind: 'assigned', facts: { to: idOf(happening.to) }, texts: {} };
  }
  const { kind, ...fields } = happening;
  const entries = Object.entries(fields) as readonly (readonly [string, Json | undefined])[];
  const isText = ([field]: readonly [string, unknown]): boolean => textFields.some((one) => one === field);
  const texts = entries.flatMap(([field, value]) =>
    isText([field, value]) && typeof value === 'string' ? [[field, value] as const] : [],
  );
  const facts = entries.filter((entry) => !isText(entry) && entry[1] !== undefined);
  return { kind, facts: Object.fromEntries(facts), texts: Object.fromEntries(texts) };
}

function receivedToRecorded({ kind, bands, question, ...rest }: Received): Recorded {
  const { contactTimes, asked, origin, consultationDay, desk, isFlagged, due } = rest;
  const facts: Facts = {
    bands: { ...bands },
    desk,
    isFlagged,
    ...(consultationDay === undefined ? {} : { consultationDay }),
    ...(due === undefined ? {} : { due }),
    ...(asked === undefined ? {} : { answerId: asked.answerId }),
  };
  const texts: Texts = {
    question,
    ...(contactTimes === undefined ? {} : { contactTimes }),
    ...(asked === undefined
      ? {}
      : { askedQuestion: asked.question, askedAnswer: asked.answer, askedIn: asked.askedIn }),
    // Where somebody can be reached, and which message of theirs it was, is theirs to have erased, as their words are.
    ...(origin === undefined ? {} : { origin: JSON.stringify(origin) }),
  };
  return { kind, facts, texts };
}

/** What `toRecorded` made; a text that was erased since reads as `erasedText`. `actorOf` knows the opaque ids. */
export function fromRecorded({ kind, facts, texts }: Recorded, actorOf: (id: string) => Actor): Happening {
  if (kind === 'received') return receivedFromRecorded(facts, texts);
  if (kind === 'assigned') return { kind, to: actorOf(facts['to'] as string) };
  // Written by `toRecorded` alone, from a happening of that kind, and guarded by the chain.
  return { kind, ...absentOf(kind), ...facts, ...texts } as unknown as Happening;
}

/** JSON keeps no undefined; the types promise the key. */
const optional: Partial<Readonly<Record<HappeningKind, readonly string[]>>> = {
  advised: ['nextStep', 'stage'],
  booked: ['session'],
  withdrawn: ['message'],
  rated: ['message'],
  'due-set': ['due'],
  erased: ['gone'],
  reclassified: ['promise'],
  changed: ['promise'],
};

const absentOf = (kind: HappeningKind): Readonly<Record<string, undefined>> =>
  Object.fromEntries((optional[kind] ?? []).map((field) => [field, undefined]));

function receivedFromRecorded(facts: Facts, texts: Texts): Received {
  const { bands, desk, isFlagged, consultationDay, due } = facts as unknown as Received;
  return {
    kind: 'received',
    bands,
    question: texts['question'] ?? erasedText,
    contactTimes: texts['contactTimes'],
    asked: askedFrom(facts, texts),
    origin: originFrom(texts['origin']),
    consultationDay,
    desk,
    isFlagged,
    due,
  };
}

function askedFrom({ answerId, askedIn: earlier }: Facts, texts: Texts): AskedBefore | undefined {
  if (typeof answerId !== 'string') return undefined;
  const { askedQuestion: question = erasedText, askedAnswer: answer = erasedText } = texts;
  // Records from before it could be erased have it among their facts.
  const askedIn = texts['askedIn'] ?? (typeof earlier === 'string' ? earlier : erasedText);
  return { answerId, askedIn, question, answer };
}

function originFrom(text: string | undefined): Address | undefined {
  if (text === undefined || text === erasedText) return undefined;
  const { channel, serviceUrl, conversation, bot, tenant } = JSON.parse(text) as Address;
  return { channel, serviceUrl, conversation, bot, tenant };
}
