/** From a form's inputs to a move: checked and screened, and never half lost. */
import type { Instant } from '../calendar/clock.ts';
import { instantInLondon } from '../calendar/london-clock.ts';
import type { Service } from '../people/service.ts';
import type { Screened } from '../screening/screen.ts';
import { declineReasons, type Move, type MoveKind, type NewPromise, withdrawReasons } from './event.ts';
import { type MaskedInputs, maskTyped } from './mask-typed.ts';
import { readReference } from './read-reference.ts';
import { placeLengths, startProblems } from './read-session.ts';
import {
  type Actor,
  advicePurposes,
  type ConsultationRequest,
  type RequestDetails,
  type RequestStage,
  ratings,
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
  'booked',
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

export interface MoveContext {
  readonly request: ConsultationRequest;
  /** Of the card that was pressed. On an older one, what would change nothing may be a second press of what did. */
  readonly revision: number;
  readonly service: Service;
  /** Who presses. */
  readonly me: Actor;
  /** Who a request can be assigned to, as Teams has them now; undefined where it would not say. */
  readonly advisors: readonly Actor[] | undefined;
  readonly screen: (text: string) => Screened;
  readonly now: Instant;
  /** The end of a London calendar day; undefined for no day at all. */
  readonly endOf: (day: string) => Instant | undefined;
  readonly route: (kind: string) => { readonly desk: string; readonly isFlagged: boolean };
  /** What the service promises for what the request is to be. */
  readonly promise: (next: Pick<RequestDetails, 'kind' | 'urgency'>) => NewPromise | undefined;
  /** And anew, where it is opened again. */
  readonly promiseAnew: NewPromise | undefined;
}

export type MoveReading =
  | { readonly kind: 'ready'; readonly move: Move }
  /** Comes back with what was typed, screened, for the person to mend. */
  | ({ readonly kind: 'mend'; readonly problems: readonly string[] } & MaskedInputs);

export function readMove(pressed: PressedMove, inputs: Inputs, context: MoveContext): MoveReading {
  const typed = maskTyped(inputs, context.screen);
  const reading = new Reading(typed.values);
  const move = readers[pressed](reading, context);
  if (move !== undefined && reading.problems.length === 0 && typed.masked.length === 0)
    return { kind: 'ready', move };
  return { kind: 'mend', problems: reading.problems, ...typed };
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

/** A time of its own; a place of a session is booked by itself. */
function readTime(reading: Reading, { now }: MoveContext): Move | undefined {
  const [day, time] = [reading.value('day'), reading.value('time')];
  const minutes = reading.choice('minutes', placeLengths, 'Choose how long it takes.');
  const problems = startProblems({ day, time }, now);
  reading.problems.push(...problems);
  if (minutes === undefined || problems.length > 0) return undefined;
  return { kind: 'booked', session: undefined, starts: instantInLondon(day, time), minutes: Number(minutes) };
}

const toRequester = 'Write the words first. The requester sees them.';

const withMessage =
  (kind: 'asked' | 'replied' | 'signposted' | 'escalated' | 'closed'): Reader =>
  (reading) => ({ kind, message: reading.text('message', toRequester) });

export const notInTeam =
  'Nobody of that name is in the advisors’ team now: choose from the list, or leave it empty for yourself.';
const notTold =
  'Teams would not tell me who is in the team. Assign it to yourself, or try again in a minute.';

/** Undefined where none is named. */
function deskNamed(reading: Reading, { desks }: Service): string | undefined {
  const named = reading.value('desk');
  const desk = desks.find(({ id }) => id === named)?.id;
  if (named !== '' && desk === undefined) reading.problems.push('Choose one of the desks.');
  return desk;
}

type Classified = Omit<Extract<Move, { kind: 'reclassified' }>, 'kind' | 'promise'>;

/** Of the same kind it stays where it is: somebody may have put it there. */
const routedAs = (
  kind: string,
  { details, desk, isFlagged }: ConsultationRequest,
  route: MoveContext['route'],
): Pick<Classified, 'desk' | 'isFlagged'> => (kind === details.kind ? { desk, isFlagged } : route(kind));

const isAsItWas = ({ details, ...before }: ConsultationRequest, next: Classified): boolean =>
  next.requestKind === details.kind &&
  next.urgency === details.urgency &&
  next.desk === before.desk &&
  next.isFlagged === before.isFlagged;

const readers: Readonly<Record<PressedMove, Reader>> = {
  acknowledged: () => ({ kind: 'acknowledged' }),
  assigned: (reading, { me, advisors }) => {
    const id = reading.value('to');
    const to = id === '' || id === me.id ? me : advisors?.find((advisor) => advisor.id === id);
    if (to === undefined) reading.problems.push(advisors === undefined ? notTold : notInTeam);
    return to && { kind: 'assigned', to };
  },
  reclassified: (reading, { service, request, revision, route, promise }) => {
    const kinds = service.kinds.map(({ kind }) => kind);
    const requestKind = reading.choice('kind', kinds, 'Choose what kind of request it is.');
    const urgency = reading.choice('urgency', urgencies, 'Choose how urgent it is.');
    const desk = deskNamed(reading, service);
    if (requestKind === undefined || urgency === undefined) return undefined;
    const routed = desk === undefined ? routedAs(requestKind, request, route) : { desk, isFlagged: false };
    if (revision === request.revision && isAsItWas(request, { requestKind, urgency, ...routed })) {
      reading.problems.push('Choose another kind, urgency or desk: nothing would change.');
    }
    const promised = promise({ kind: requestKind, urgency });
    return { kind: 'reclassified', requestKind, urgency, ...routed, promise: promised };
  },
  asked: withMessage('asked'),
  added: (reading) => ({ kind: 'added', message: reading.text('message', 'Write what you want to add.') }),
  changed: (reading, { request, promise }) => {
    const question = reading.text('question', 'Write your question in general terms.');
    const urgency = reading.choice('urgency', urgencies, 'Choose how urgent it is.');
    if (urgency === undefined) return undefined;
    return { kind: 'changed', question, urgency, promise: promise({ kind: request.details.kind, urgency }) };
  },
  replied: withMessage('replied'),
  noted: (reading) => ({ kind: 'noted', message: reading.text('message', 'Write the note first.') }),
  booked: readTime,
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
  reopened: (reading, { promiseAnew: promise }) => ({
    kind: 'reopened',
    message: reading.text('message', 'Write why it is opened again.'),
    promise,
  }),
  'due-set': (reading, { endOf, now, request, revision }) => {
    const day = reading.value('due');
    const due = day === '' ? undefined : endOf(day);
    if (day !== '' && due === undefined) reading.problems.push('Choose a day that exists.');
    if (due !== undefined && due < now) reading.problems.push('Choose today or a later day.');
    if (due === request.due && revision === request.revision)
      reading.problems.push('Choose another day: nothing would change.');
    return { kind: 'due-set', due };
  },
  merged: (reading, { request }) => {
    const prefix = request.reference.slice(0, request.reference.indexOf('-'));
    const into = readReference(reading.value('into'), prefix);
    if (into === undefined || into === request.reference) {
      reading.problems.push(
        `Write the reference of another request of this service: ${prefix}-, the year and its number.`,
      );
    }
    return { kind: 'merged', into: into ?? '' };
  },
  rated: (reading) => {
    const rating = reading.choice('rating', ratings, 'Choose how it went.');
    return rating && { kind: 'rated', rating, message: reading.optionalText('message') };
  },
};
