/** One move of every kind, as a test would have it. */
import { type Move, type MoveKind } from '../../src/consultations/event.ts';
import { noon } from './standing-clock.ts';

const someone = { id: 'someone', name: 'Example Colleague' };

const moves: { readonly [K in MoveKind]: Extract<Move, { kind: K }> } = {
  acknowledged: { kind: 'acknowledged' },
  assigned: { kind: 'assigned', to: someone },
  reclassified: {
    kind: 'reclassified',
    requestKind: 'training',
    urgency: 'deadline',
    desk: 'training',
    isFlagged: true,
    promise: { kind: 'none' },
  },
  asked: { kind: 'asked', message: 'Which stage is it at?' },
  added: { kind: 'added', message: 'Stage “two” 🙂' },
  changed: { kind: 'changed', question: 'What comes\nnext?', urgency: 'soon', promise: undefined },
  replied: { kind: 'replied', message: 'Yes.' },
  noted: { kind: 'noted', message: 'Among us.' },
  booked: { kind: 'booked', session: 'session-1', starts: noon, minutes: 30 },
  unbooked: { kind: 'unbooked' },
  advised: {
    kind: 'advised',
    purposes: ['review-help', 'agree-plan'],
    advice: 'Hold the meeting.',
    nextStep: undefined,
    stage: '2',
  },
  signposted: { kind: 'signposted', message: 'The SEND team.' },
  escalated: { kind: 'escalated', message: 'The service manager.' },
  declined: { kind: 'declined', reason: 'not-in-scope', message: 'Ask the school.' },
  closed: { kind: 'closed', message: 'Done.' },
  withdrawn: { kind: 'withdrawn', reason: 'settled', message: undefined },
  reopened: { kind: 'reopened', message: 'It came back.' },
  'due-set': { kind: 'due-set', due: undefined },
  merged: { kind: 'merged', into: 'SWK-2026-0001' },
  joined: { kind: 'joined', from: 'SWK-2026-0002' },
  rated: { kind: 'rated', rating: 'partly', message: 'In part.' },
  held: { kind: 'held' },
  released: { kind: 'released' },
  erased: { kind: 'erased', rule: 'closed-requests', gone: undefined },
};

export const moveOf = <K extends MoveKind>(kind: K): Extract<Move, { kind: K }> => moves[kind];

export const everyMove: readonly Move[] = Object.values(moves);

/** Of words that a language model drafted. */
export const drafted = {
  model: 'example-model',
  promptVersion: 1,
  guidanceVersion: 1,
  share: 'mostly',
  passages: [],
} as const;
