/** Every button's payload as one union on `kind`, packed and parsed here; what no longer parses is `stale`. */
import { type PressedMove, pressedMoves } from '../src/consultations/read-move.ts';

export const gateChoices = ['danger', 'worry', 'allegation', 'advice', 'reported'] as const;
export type GateChoice = (typeof gateChoices)[number];

export const walkMoves = ['skip', 'back', 'again', 'leave'] as const;
export type WalkMove = (typeof walkMoves)[number];

/** Which days a form asks for. */
export const datesFroms = ['consultation', 'decision'] as const;
export type DatesFrom = (typeof datesFroms)[number];

/** What an Adaptive Card's inputs come back as: every value a string. */
export type Inputs = Readonly<Record<string, string>>;

export type Action =
  | { readonly kind: 'help' }
  | { readonly kind: 'ask'; readonly question: string }
  /** A question in which words were masked as names, and are none. */
  | { readonly kind: 'ask-as-typed'; readonly held: string }
  /** `answer` is the record of the question that the stage was asked for. */
  | { readonly kind: 'choose-stage'; readonly stage: '1' | '2' | '3' | 'unknown'; readonly answer: string }
  | { readonly kind: 'choose-home' }
  | { readonly kind: 'save-home' }
  | { readonly kind: 'consult'; readonly answer?: string }
  /** `from` counts the sources that were shown on the cards before. */
  | { readonly kind: 'see-source'; readonly answer: string; readonly from?: number }
  | { readonly kind: 'why'; readonly answer: string }
  | { readonly kind: 'gate'; readonly choice: GateChoice; readonly answer?: string }
  | {
      readonly kind: 'submit-request';
      /** Made with the form, so that the same form gives one request. */
      readonly submission: string;
      readonly answer?: string;
      /** Keyed digests of words that the person told us are not names. */
      readonly cleared: readonly string[];
    }
  | {
      readonly kind: 'not-a-name';
      readonly submission: string;
      readonly answer?: string;
      readonly cleared: readonly string[];
    }
  | { readonly kind: 'my-requests' }
  | { readonly kind: 'choose-walk' }
  /** `answer` is the record of the question from which the first answers are filled in. */
  | { readonly kind: 'start-walk'; readonly procedure: string; readonly answer?: string }
  | { readonly kind: 'go-on' }
  /** The option is an input of the card; of an earlier walk, or made on an earlier revision, it is old. */
  | { readonly kind: 'answer-walk'; readonly walk: string; readonly revision: number }
  | {
      readonly kind: 'move-walk';
      readonly walk: string;
      readonly revision: number;
      readonly move: WalkMove;
    }
  | { readonly kind: 'ask-dates'; readonly procedure: string }
  | { readonly kind: 'work-out-dates'; readonly procedure: string; readonly from: DatesFrom }
  | { readonly kind: 'checklist'; readonly procedure: string; readonly stage: string }
  | { readonly kind: 'make-advisory' }
  | { readonly kind: 'see-request'; readonly reference: string }
  | {
      readonly kind: 'open-move';
      readonly move: PressedMove;
      readonly reference: string;
      readonly revision: number;
    }
  | { readonly kind: 'list-sessions' }
  /** The form of a new session, or of one that there is. */
  | { readonly kind: 'open-session'; readonly session?: string }
  /** `session` is made with the form: the same form sent twice publishes one session. */
  | { readonly kind: 'publish-session'; readonly session: string }
  | { readonly kind: 'change-session'; readonly session: string; readonly revision: number }
  | { readonly kind: 'cancel-session'; readonly session: string; readonly revision: number }
  | { readonly kind: 'pick-session'; readonly reference: string }
  | { readonly kind: 'book-place'; readonly reference: string; readonly revision: number }
  /** `form` is made with the move's form; a move without one has none. */
  | {
      readonly kind: 'make-move';
      readonly move: PressedMove;
      readonly reference: string;
      readonly revision: number;
      readonly form?: string;
    };

export type ParsedAction =
  | { readonly kind: 'action'; readonly action: Action; readonly inputs: Inputs }
  /** A button of ours from an older version, or one that was tampered with. */
  | { readonly kind: 'stale' };

/** Raised when a payload's meaning changes; a payload of another version is stale. */
const version = 1;

export const packAction = (action: Action): Readonly<Record<string, unknown>> => ({
  signpost: version,
  ...action,
});

/** Undefined where the value is no button of ours at all. */
export function parseAction(value: unknown): ParsedAction | undefined {
  if (!isRecord(value) || !('signpost' in value)) return undefined;
  if (value['signpost'] !== version || typeof value['kind'] !== 'string') return { kind: 'stale' };
  const parse = Object.hasOwn(parsers, value['kind']) ? parsers[value['kind'] as Action['kind']] : undefined;
  const action = parse?.(value);
  return action ? { kind: 'action', action, inputs: inputsOf(value) } : { kind: 'stale' };
}

type Payload = Readonly<Record<string, unknown>>;

const parsers: {
  readonly [K in Action['kind']]: (payload: Payload) => Extract<Action, { kind: K }> | undefined;
} = {
  help: () => ({ kind: 'help' }),
  ask: (payload) => whole(shortText(payload['question'], 300), (question) => ({ kind: 'ask', question })),
  'ask-as-typed': (payload) => whole(idOf(payload['held']), (held) => ({ kind: 'ask-as-typed', held })),
  'choose-stage': (payload) =>
    whole(among(payload['stage'], ['1', '2', '3', 'unknown']), (stage) =>
      whole(idOf(payload['answer']), (answer) => ({ kind: 'choose-stage', stage, answer })),
    ),
  'choose-home': () => ({ kind: 'choose-home' }),
  'save-home': () => ({ kind: 'save-home' }),
  consult: (payload) => ({ kind: 'consult', ...answerOf(payload) }),
  'see-source': (payload) => whole(sourcesOf(payload), (sources) => ({ kind: 'see-source', ...sources })),
  why: (payload) => whole(idOf(payload['answer']), (answer) => ({ kind: 'why', answer })),
  gate: (payload) =>
    whole(among(payload['choice'], gateChoices), (choice) => ({
      kind: 'gate',
      choice,
      ...answerOf(payload),
    })),
  'submit-request': (payload) => whole(formOf(payload), (form) => ({ kind: 'submit-request', ...form })),
  'not-a-name': (payload) => whole(formOf(payload), (form) => ({ kind: 'not-a-name', ...form })),
  'my-requests': () => ({ kind: 'my-requests' }),
  'choose-walk': () => ({ kind: 'choose-walk' }),
  'start-walk': (payload) =>
    whole(slugOf(payload['procedure']), (procedure) => ({
      kind: 'start-walk',
      procedure,
      ...answerOf(payload),
    })),
  'go-on': () => ({ kind: 'go-on' }),
  'answer-walk': (payload) => whole(walkOf(payload), (walk) => ({ kind: 'answer-walk', ...walk })),
  'move-walk': (payload) =>
    whole(among(payload['move'], walkMoves), (move) =>
      whole(walkOf(payload), (walk) => ({ kind: 'move-walk', ...walk, move })),
    ),
  'ask-dates': (payload) =>
    whole(slugOf(payload['procedure']), (procedure) => ({ kind: 'ask-dates', procedure })),
  'work-out-dates': (payload) =>
    whole(among(payload['from'], datesFroms), (from) =>
      whole(slugOf(payload['procedure']), (procedure) => ({ kind: 'work-out-dates', procedure, from })),
    ),
  checklist: (payload) =>
    whole(slugOf(payload['procedure']), (procedure) =>
      whole(slugOf(payload['stage']), (stage) => ({ kind: 'checklist', procedure, stage })),
    ),
  'make-advisory': () => ({ kind: 'make-advisory' }),
  'see-request': (payload) =>
    whole(referenceOf(payload['reference']), (reference) => ({ kind: 'see-request', reference })),
  'list-sessions': () => ({ kind: 'list-sessions' }),
  'open-session': ({ session }) =>
    session === undefined
      ? { kind: 'open-session' }
      : whole(idOf(session), (id) => ({ kind: 'open-session', session: id })),
  'publish-session': (payload) =>
    whole(idOf(payload['session']), (session) => ({ kind: 'publish-session', session })),
  'change-session': (payload) => whole(sessionOf(payload), (held) => ({ kind: 'change-session', ...held })),
  'cancel-session': (payload) => whole(sessionOf(payload), (held) => ({ kind: 'cancel-session', ...held })),
  'pick-session': (payload) =>
    whole(referenceOf(payload['reference']), (reference) => ({ kind: 'pick-session', reference })),
  'book-place': (payload) =>
    whole(referenceOf(payload['reference']), (reference) =>
      whole(revisionOf(payload), (revision) => ({ kind: 'book-place', reference, revision })),
    ),
  'open-move': (payload) => whole(moveOf(payload), (move) => ({ kind: 'open-move', ...move })),
  'make-move': (payload) =>
    whole(moveOf(payload), (move) => ({ kind: 'make-move', ...move, ...formIdOf(payload) })),
};

const whole = <T, R>(value: T | undefined, make: (value: T) => R): R | undefined =>
  value === undefined ? undefined : make(value);

const isRecord = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shortText = (value: unknown, longest: number): string | undefined =>
  typeof value === 'string' && value.length > 0 && value.length <= longest ? value : undefined;

const among = <const T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find((one) => one === value);

const idPattern = /^[A-Za-z0-9-]{8,64}$/;

const idOf = (value: unknown): string | undefined =>
  typeof value === 'string' && idPattern.test(value) ? value : undefined;

function answerOf(payload: Payload): { readonly answer?: string } {
  const answer = idOf(payload['answer']);
  return answer === undefined ? {} : { answer };
}

/** The name of a row of guidance. */
const slugOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value.length <= 64
    ? value
    : undefined;

function walkOf({ walk: id, revision }: Payload) {
  const walk = idOf(id);
  if (walk === undefined || !Number.isSafeInteger(revision) || Number(revision) < 1) return undefined;
  return { walk, revision: Number(revision) };
}

/** More than any answer has. */
const sourcesAtMost = 99;

function sourcesOf({ answer: id, from }: Payload) {
  const answer = idOf(id);
  if (answer === undefined) return undefined;
  if (from === undefined) return { answer };
  return Number.isInteger(from) && Number(from) > 0 && Number(from) <= sourcesAtMost
    ? { answer, from: Number(from) }
    : undefined;
}

const clearedAtMost = 20;

function formOf(payload: Payload) {
  const submission = idOf(payload['submission']);
  const cleared = payload['cleared'];
  if (submission === undefined || !Array.isArray(cleared) || cleared.length > clearedAtMost) return undefined;
  const digests = cleared.filter(
    (one): one is string => typeof one === 'string' && /^[A-Za-z0-9_-]{20,64}$/.test(one),
  );
  return digests.length === cleared.length
    ? { submission, cleared: digests, ...answerOf(payload) }
    : undefined;
}

const referenceOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[A-Z]{2,5}-\d{4}-\d{4,9}$/.test(value) ? value : undefined;

const revisionOf = ({ revision }: Payload): number | undefined =>
  Number.isSafeInteger(revision) && Number(revision) > 0 ? Number(revision) : undefined;

function sessionOf(payload: Payload) {
  const session = idOf(payload['session']);
  const revision = revisionOf(payload);
  return session === undefined || revision === undefined ? undefined : { session, revision };
}

function moveOf(payload: Payload) {
  const move = among(payload['move'], pressedMoves);
  const reference = referenceOf(payload['reference']);
  const { revision } = payload;
  if (move === undefined || reference === undefined) return undefined;
  return Number.isSafeInteger(revision) && Number(revision) > 0
    ? { move, reference, revision: Number(revision) }
    : undefined;
}

function formIdOf(payload: Payload): { readonly form?: string } {
  const form = idOf(payload['form']);
  return form === undefined ? {} : { form };
}

/** Inputs carry a prefix, so that none can stand in for a field of the payload. */
export const inputId = (field: string): string => `input.${field}`;

function inputsOf(payload: Payload): Inputs {
  const entries = Object.entries(payload).flatMap(([key, value]): (readonly [string, string])[] =>
    key.startsWith('input.') && typeof value === 'string' ? [[key.slice('input.'.length), value]] : [],
  );
  return Object.fromEntries(entries);
}
