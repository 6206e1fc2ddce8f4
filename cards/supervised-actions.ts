/** The buttons of an answer in a model's words that an advisor looks at, each bound to the words that stood on the card. */
import { among, idOf, type Payload, whole } from './payload.ts';

interface OnAnswer {
  readonly answer: string;
  /** Of the words that were shown. */
  readonly digest: string;
}

export const answerDecisions = ['approve', 'decline'] as const;

export type SupervisedAction =
  | ({ readonly kind: 'decide-answer'; readonly decision: (typeof answerDecisions)[number] } & OnAnswer)
  | ({ readonly kind: 'edit-answer' } & OnAnswer)
  /** The words are an input of the card. */
  | ({ readonly kind: 'send-edited' } & OnAnswer)
  /** The grade and a comment are inputs of the card. */
  | ({ readonly kind: 'grade-answer' } & OnAnswer);

export const supervisedParsers: {
  readonly [K in SupervisedAction['kind']]: (
    payload: Payload,
  ) => Extract<SupervisedAction, { kind: K }> | undefined;
} = {
  'decide-answer': (payload) =>
    whole(among(payload['decision'], answerDecisions), (decision) =>
      whole(onAnswer(payload), (on) => ({ kind: 'decide-answer', decision, ...on })),
    ),
  'edit-answer': (payload) => whole(onAnswer(payload), (on) => ({ kind: 'edit-answer', ...on })),
  'send-edited': (payload) => whole(onAnswer(payload), (on) => ({ kind: 'send-edited', ...on })),
  'grade-answer': (payload) => whole(onAnswer(payload), (on) => ({ kind: 'grade-answer', ...on })),
};

function onAnswer(payload: Payload): OnAnswer | undefined {
  const answer = idOf(payload['answer']);
  const digest = idOf(payload['digest']);
  return answer === undefined || digest === undefined ? undefined : { answer, digest };
}
