/** From a form's inputs to a move: checked and screened, and never half lost. */
import type { Instant } from '../calendar/clock.ts';
import type { Service } from '../people/service.ts';
import type { IdentifierKind, Screened } from '../screening/screen.ts';
import { declineReasons, type Move, type MoveKind, withdrawReasons } from './event.ts';
import {
  type Actor,
  advicePurposes,
  type ConsultationRequest,
  ratings,
  type RequestStage,
  stages,
  urgencies,
} from './request.ts';

/** The moves that a person makes with a button and its form; the others follow from these, or are an operator's. */
export const pressedMoves = [
  'acknowledged',
  'assigned',
  'reclassified',
  'asked',
  'added',
  'changed',
  'replied',
  'noted',
  'unbooked',
  'advised',
  'signposted',
  'escalated',
  'declined',
  'closed',
  'withdrawn',
  'reopened',
  'due-set',
  'merged',
  'rated',
] as const satisfies readonly MoveKind[];
export type PressedMove = (typeof pressedMoves)[number];

type Inputs = Readonly<Record<string, string>>;

export const longestMessage = 1500;

/** The inputs in which a person types; everything else is a choice. */
export const typedFields = ['message', 'question', 'advice', 'nextStep'] as const;
export type TypedField = (typeof typedFields)[number];

export interface MoveContext {
  readonly request: ConsultationRequest;
  readonly service: Service;
  /** Who presses. */
  readonly me: Actor;
  /** Who a request can be assigned to, as Teams has them now; the presser is one of them. */
  readonly advisors: readonly Actor[];
  readonly screen: (text: string) => Screened;
  /** The end of a London calendar day; undefined for no day at all. */
  readonly endOf: (day: string) => Instant | undefined;
  readonly route: (kind: string) => { readonly desk: string; readonly isFlagged: boolean };
}

export type MoveReading =
  | { readonly kind: 'ready'; readonly move: Move }
  /** Comes back with what was typed, screened, for the person to mend. */
  | {
      readonly kind: 'mend';
      readonly values: Inputs;
      readonly problems: readonly string[];
      readonly masked: readonly {
        readonly field: TypedField;
        readonly screened: Screened;
        readonly original: string;
      }[];
      readonly kinds: readonly IdentifierKind[];
    };

export function readMove(pressed: PressedMove, inputs: Inputs, context: MoveContext): MoveReading {
  const masked = typedFields.flatMap((field) => {
    const original = inputs[field] ?? '';
    const screened = context.screen(original);
    return screened.found.length === 0 ? [] : [{ field, screened, original }];
  });
  const values = {
    ...inputs,
    ...Object.fromEntries(masked.map(({ field, screened }) => [field, screened.text])),
  };
  const reading = new Reading(values);
  const move = readers[pressed](reading, context);
  if (move !== undefined && reading.problems.length === 0 && masked.length === 0)
    return { kind: 'ready', move };
  const kinds = [...new Set(masked.flatMap(({ screened }) => screened.found.map(({ kind }) => kind)))];
  return { kind: 'mend', values, problems: reading.problems, masked, kinds };
}

/** One form being read: what is wrong with it is gathered, so that it is said at once. */
class Reading {
  readonly problems: string[] = [];
  readonly #values: Inputs;

  constructor(values: Inputs) {
    this.#values = values;
  }

  text(field: string, remedy: string): string {
    const text = this.#values[field]?.trim() ?? '';
    if (text === '') this.problems.push(remedy);
    if (text.length > longestMessage) {
      this.problems.push(`Shorten it to ${String(longestMessage)} characters.`);
    }
    return text;
  }

  optionalText(field: string): string | undefined {
    const text = this.#values[field]?.trim() ?? '';
    return text === '' ? undefined : this.text(field, '');
  }

  choice<const T extends string>(field: string, allowed: readonly T[], remedy: string): T | undefined {
    const found = allowed.find((one) => one === this.#values[field]);
    if (found === undefined) this.problems.push(remedy);
    return found;
  }

  ticks<const T extends string>(field: string, allowed: readonly T[]): readonly T[] {
    const ticked = new Set((this.#values[field] ?? '').split(','));
    return allowed.filter((one) => ticked.has(one));
  }

  value(field: string): string {
    return this.#values[field]?.trim() ?? '';
  }
}

type Reader = (reading: Reading, context: MoveContext) => Move | undefined;

const toRequester = 'Write the words first. The requester sees them.';

const withMessage =
  (kind: 'asked' | 'replied' | 'signposted' | 'escalated' | 'closed'): Reader =>
  (reading) => ({ kind, message: reading.text('message', toRequester) });

const readers: Readonly<Record<PressedMove, Reader>> = {
  acknowledged: () => ({ kind: 'acknowledged' }),
  assigned: (reading, { me, advisors }) => {
    const id = reading.value('to');
    const to = id === '' || id === me.id ? me : advisors.find((advisor) => advisor.id === id);
    if (to === undefined) reading.problems.push('Choose a member of the advisors’ team.');
    return to && { kind: 'assigned', to };
  },
  reclassified: (reading, { service, request, route }) => {
    const kinds = service.kinds.map(({ kind }) => kind);
    const requestKind = reading.choice('kind', kinds, 'Choose what kind of request it is.');
    const urgency = reading.choice('urgency', urgencies, 'Choose how urgent it is.');
    if (requestKind === undefined || urgency === undefined) return undefined;
    const { details, desk, isFlagged } = request;
    if (requestKind === details.kind && urgency === details.urgency) {
      reading.problems.push('Choose another kind or another urgency: nothing would change.');
    }
    const routed = requestKind === details.kind ? { desk, isFlagged } : route(requestKind);
    return { kind: 'reclassified', requestKind, urgency, ...routed };
  },
  asked: withMessage('asked'),
  added: (reading) => ({ kind: 'added', message: reading.text('message', 'Write what you want to add.') }),
  changed: (reading) => {
    const question = reading.text('question', 'Write your question in general terms.');
    const urgency = reading.choice('urgency', urgencies, 'Choose how urgent it is.');
    return urgency && { kind: 'changed', question, urgency };
  },
  replied: withMessage('replied'),
  noted: (reading) => ({ kind: 'noted', message: reading.text('message', 'Write the note first.') }),
  unbooked: () => ({ kind: 'unbooked' }),
  advised: (reading) => ({
    kind: 'advised',
    purposes: reading.ticks('purposes', advicePurposes),
    advice: reading.text('advice', 'Write the advice first. The requester sees it.'),
    nextStep: reading.optionalText('nextStep'),
    stage: stages.find((stage): stage is RequestStage => stage === reading.value('stage')),
  }),
  signposted: withMessage('signposted'),
  escalated: withMessage('escalated'),
  declined: (reading) => {
    const reason = reading.choice('reason', declineReasons, 'Choose why.');
    const message = reading.text('message', 'Write what the requester can do instead. They see it.');
    return reason && { kind: 'declined', reason, message };
  },
  closed: withMessage('closed'),
  withdrawn: (reading) => {
    const reason = reading.choice('reason', withdrawReasons, 'Choose why.');
    return reason && { kind: 'withdrawn', reason, message: reading.optionalText('message') };
  },
  reopened: (reading) => ({
    kind: 'reopened',
    message: reading.text('message', 'Write why it is opened again.'),
  }),
  'due-set': (reading, { endOf }) => {
    const day = reading.value('due');
    const due = day === '' ? undefined : endOf(day);
    if (day !== '' && due === undefined) reading.problems.push('Choose a day that exists.');
    return { kind: 'due-set', due };
  },
  merged: (reading, { request }) => {
    const into = reading.value('into').toUpperCase();
    const prefix = request.reference.slice(0, request.reference.indexOf('-') + 1);
    if (!into.startsWith(prefix) || into === request.reference) {
      reading.problems.push(`Write the reference of another request of this service, as ${prefix}2026-0001.`);
    }
    return { kind: 'merged', into };
  },
  rated: (reading) => {
    const rating = reading.choice('rating', ratings, 'Choose how it went.');
    return rating && { kind: 'rated', rating, message: reading.optionalText('message') };
  },
};
