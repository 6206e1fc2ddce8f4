/** The form of a move, empty, with what a test says otherwise. */
import type { MoveFormFacts } from '../../cards/move-form-facts.ts';

export const newForm = (over: Pick<MoveFormFacts, 'request'> & Partial<MoveFormFacts>): MoveFormFacts => ({
  as: 'advisor',
  move: 'replied',
  values: {},
  problems: [],
  givesUp: undefined,
  kinds: [{ value: 'sewo-consultation', title: 'SEWO consultation' }],
  desks: [],
  advisors: [],
  canned: [],
  likely: [],
  cleared: [],
  canRestore: false,
  canSuggest: false,
  drafted: undefined,
  form: 'form-of-a-test',
  ...over,
});
