/** Every button's payload as one union on `kind`, packed and parsed here; what no longer parses is `stale`. */
import { type AwayAction, awayParsers } from './away-actions.ts';
import { type MoveAction, moveParsers } from './move-actions.ts';
import {
  whole,
  isRecord,
  shortText,
  among,
  idOf,
  answerOf,
  slugAt,
  slugOf,
  walkOf,
  sourcesOf,
  formOf,
  fromWalk,
  referenceOf,
  type Payload,
} from './payload.ts';
import { type SupervisedAction, supervisedParsers } from './supervised-actions.ts';
import { type PlaceAction, type SessionAction, sessionParsers } from './session-actions.ts';

export const gateChoices = ['danger', 'worry', 'allegation', 'advice', 'reported'] as const;
export type GateChoice = (typeof gateChoices)[number];

export const walkMoves = ['skip', 'back', 'again', 'leave'] as const;
export type WalkMove = (typeof walkMoves)[number];

/** Which days a form asks for. */
export const datesFroms = ['consultation', 'decision'] as const;
export type DatesFrom = (typeof datesFroms)[number];

const seenConcerns = ['immediate-danger', 'worry', 'allegation'] as const;
type SeenConcern = (typeof seenConcerns)[number];

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
  /** `walk`: the one at whose end it was pressed, of which the form is filled in. */
  | { readonly kind: 'consult'; readonly answer?: string; readonly walk?: string }
  /** `from` counts the sources that were shown on the cards before. */
  | { readonly kind: 'see-source'; readonly answer: string; readonly from?: number }
  | { readonly kind: 'why'; readonly answer: string }
  | { readonly kind: 'gate'; readonly choice: GateChoice; readonly answer?: string; readonly walk?: string }
  | {
      /** The form, before it is sent: shown once more as it would go. */
      readonly kind: 'review-request';
      readonly submission: string;
      readonly answer?: string;
      readonly cleared: readonly string[];
    }
  | {
      /** Back from that to the form. */
      readonly kind: 'change-request';
      readonly submission: string;
      readonly answer?: string;
      readonly cleared: readonly string[];
    }
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
  /** The words of a chosen message, as an input; `seen` are the words of safety that stood above them. */
  | { readonly kind: 'use-message'; readonly seen?: SeenConcern }
  | { readonly kind: 'choose-walk' }
  /** `answer` is the record of the question from which the first answers are filled in, `authority` one of them. */
  | {
      readonly kind: 'start-walk';
      readonly procedure: string;
      readonly answer?: string;
      readonly authority?: string;
    }
  /** Two authorities are chosen on its card, or stand in the payload; `one` is the first of them already. */
  | { readonly kind: 'ask-compare'; readonly one?: string; readonly audience?: string }
  | {
      readonly kind: 'compare-offers';
      readonly one?: string;
      readonly other?: string;
      readonly audience?: string;
    }
  /** What guidance is held: of all, or of the authority that is an input of the card or stands here. */
  | { readonly kind: 'holdings'; readonly authority?: string }
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
  | MoveAction
  | AwayAction
  | SessionAction
  | PlaceAction
  | SupervisedAction
  /** As plain text, for the requester's own case system. */
  | { readonly kind: 'copy-record'; readonly reference: string }
  /** As a file, by a link for one reader. */
  | { readonly kind: 'export-record'; readonly reference: string };

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
  consult: (payload) => ({ kind: 'consult', ...answerOf(payload), ...fromWalk(payload) }),
  'see-source': (payload) => whole(sourcesOf(payload), (sources) => ({ kind: 'see-source', ...sources })),
  why: (payload) => whole(idOf(payload['answer']), (answer) => ({ kind: 'why', answer })),
  gate: (payload) =>
    whole(among(payload['choice'], gateChoices), (choice) => ({
      kind: 'gate',
      choice,
      ...answerOf(payload),
      ...fromWalk(payload),
    })),
  'review-request': (payload) => whole(formOf(payload), (form) => ({ kind: 'review-request', ...form })),
  'change-request': (payload) => whole(formOf(payload), (form) => ({ kind: 'change-request', ...form })),
  'submit-request': (payload) => whole(formOf(payload), (form) => ({ kind: 'submit-request', ...form })),
  'not-a-name': (payload) => whole(formOf(payload), (form) => ({ kind: 'not-a-name', ...form })),
  'my-requests': () => ({ kind: 'my-requests' }),
  'use-message': (payload) => {
    const seen = among(payload['seen'], seenConcerns);
    return { kind: 'use-message', ...(seen !== undefined && { seen }) };
  },
  'choose-walk': () => ({ kind: 'choose-walk' }),
  'start-walk': (payload) =>
    whole(slugOf(payload['procedure']), (procedure) => ({
      kind: 'start-walk',
      procedure,
      ...answerOf(payload),
      ...slugAt(payload, 'authority'),
    })),
  'ask-compare': (payload) => ({
    kind: 'ask-compare',
    ...slugAt(payload, 'one'),
    ...slugAt(payload, 'audience'),
  }),
  'compare-offers': (payload) => ({
    kind: 'compare-offers',
    ...slugAt(payload, 'one'),
    ...slugAt(payload, 'other'),
    ...slugAt(payload, 'audience'),
  }),
  holdings: (payload) => ({ kind: 'holdings', ...slugAt(payload, 'authority') }),
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
  ...moveParsers,
  ...awayParsers,
  ...sessionParsers,
  ...supervisedParsers,
  'copy-record': (payload) =>
    whole(referenceOf(payload['reference']), (reference) => ({ kind: 'copy-record', reference })),
  'export-record': (payload) =>
    whole(referenceOf(payload['reference']), (reference) => ({ kind: 'export-record', reference })),
};

/** Inputs carry a prefix, so that none can stand in for a field of the payload. */
export const inputId = (field: string): string => `input.${field}`;

function inputsOf(payload: Payload): Inputs {
  const entries = Object.entries(payload).flatMap(([key, value]): (readonly [string, string])[] =>
    key.startsWith('input.') && typeof value === 'string' ? [[key.slice('input.'.length), value]] : [],
  );
  return Object.fromEntries(entries);
}
