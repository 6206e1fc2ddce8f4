/**
 * Makes tampering with a record show: each event's hash covers its facts, the salted digests of its texts and the hash
 * before it. A text and its salt can be erased, and the chain still holds: the digest stays.
 */
import { createHash } from 'node:crypto';
import type { Instant } from '../calendar/clock.ts';
import type { ServiceId } from '../people/person.ts';
import type { ActorRole, HappeningKind } from './event.ts';

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** An event as it is kept: people by opaque id, texts by digest. */
export interface ChainedEvent {
  readonly service: ServiceId;
  readonly reference: string;
  readonly seq: number;
  readonly kind: HappeningKind;
  /** Opaque: who it is stands elsewhere, and can be erased there. */
  readonly by: string;
  readonly as: ActorRole;
  readonly at: Instant;
  readonly facts: Json;
  /** By field: of the salt and the text. */
  readonly digests: Readonly<Record<string, string>>;
}

/** The same for the same value, however a database orders keys. */
export function canonical(value: Json | undefined): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const sha256 = (...parts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part, 'utf8');
  return hash.digest('base64url');
};

/** `salt` is random and as secret as the text: a short text could be guessed from its bare digest. */
export const digestOf = (salt: string, text: string): string => sha256(salt, '\n', text);

/** Before the first event. */
export const chainStart = '';

export const hashOf = (event: ChainedEvent, before: string): string => {
  const { service, reference, seq, kind, by, as, at, facts, digests } = event;
  return sha256(before, '\n', canonical({ service, reference, seq, kind, by, as, at, facts, digests }));
};

export interface KeptEvent extends ChainedEvent {
  readonly hash: string;
}

export interface KeptText {
  readonly seq: number;
  readonly field: string;
  readonly salt: string;
  readonly text: string;
}

export type ChainFault =
  /** An event is missing, repeated or out of order. */
  | { readonly kind: 'gap'; readonly seq: number }
  /** Its facts are not those that were written. */
  | { readonly kind: 'altered'; readonly seq: number }
  /** A text is not the one that was written. */
  | { readonly kind: 'text-altered'; readonly seq: number; readonly field: string }
  /** A text is gone, and no event says that the record was erased. */
  | { readonly kind: 'text-missing'; readonly seq: number; readonly field: string }
  /** A text that no event speaks of. */
  | { readonly kind: 'text-unknown'; readonly seq: number; readonly field: string };

/** Empty where the record is as it was written. */
export function checkChain(
  events: readonly KeptEvent[],
  texts: readonly KeptText[],
  last: string,
): readonly ChainFault[] {
  const faults: ChainFault[] = [];
  let before = chainStart;
  for (const [index, event] of events.entries()) {
    if (event.seq !== index + 1) faults.push({ kind: 'gap', seq: index + 1 });
    if (hashOf(event, before) !== event.hash) faults.push({ kind: 'altered', seq: event.seq });
    before = event.hash;
  }
  if (before !== last) faults.push({ kind: 'gap', seq: events.length + 1 });
  return [...faults, ...textFaults(events, texts), ...unknownTexts(events, texts)];
}

/** Names a text of a record, or a person whom one of its events vouches for. */
export const textKey = ({ seq, field }: Pick<KeptText, 'seq' | 'field'>): string => `${String(seq)} ${field}`;

/** What erasures say that they took: everything before them, or what they name. */
function erasedIn(events: readonly KeptEvent[]): (text: Pick<KeptText, 'seq' | 'field'>) => boolean {
  const erasures = events
    .filter(({ kind }) => kind === 'erased')
    .map(({ seq, facts }) => ({ seq, gone: namedIn(facts) }));
  return (text) =>
    erasures.some(({ seq, gone }) => text.seq < seq && (gone === undefined || gone.includes(textKey(text))));
}

function namedIn(facts: Json): readonly Json[] | undefined {
  if (facts === null || typeof facts !== 'object' || isList(facts)) return undefined;
  const { gone } = facts;
  return gone !== undefined && gone !== null && typeof gone === 'object' && isList(gone) ? gone : undefined;
}

function textFaults(events: readonly KeptEvent[], texts: readonly KeptText[]): readonly ChainFault[] {
  const isErased = erasedIn(events);
  const kept = new Map(texts.map((text) => [textKey(text), text]));
  return events.flatMap(({ seq, digests }) =>
    Object.entries(digests).flatMap(([field, digest]): readonly ChainFault[] => {
      const text = kept.get(textKey({ seq, field }));
      if (text === undefined) return isErased({ seq, field }) ? [] : [{ kind: 'text-missing', seq, field }];
      return digestOf(text.salt, text.text) === digest ? [] : [{ kind: 'text-altered', seq, field }];
    }),
  );
}

function unknownTexts(events: readonly KeptEvent[], texts: readonly KeptText[]): readonly ChainFault[] {
  const known = new Map(events.map(({ seq, digests }) => [seq, digests]));
  return texts
    .filter(({ seq, field }) => !Object.hasOwn(known.get(seq) ?? {}, field))
    .map(({ seq, field }) => ({ kind: 'text-unknown', seq, field }));
}
