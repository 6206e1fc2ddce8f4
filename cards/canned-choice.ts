/** Words that are ready, put into a form that speaks to the requester, for an advisor to change before sending. */
import type { PressedMove } from '../src/consultations/read-move.ts';
import { inputId } from './actions.ts';
import { buttonRow, choiceInput, type Element, inPlaceButton } from './elements.ts';
import { formOf, type MoveFormFacts } from './move-form-facts.ts';

/** The moves that speak to the requester. */
const cannedMoves: readonly PressedMove[] = ['replied', 'asked', 'closed', 'signposted', 'declined'];

export const hasCanned = ({ canned, move, as }: MoveFormFacts): boolean =>
  as === 'advisor' && canned.length > 0 && cannedMoves.includes(move);

export function cannedChoice(facts: MoveFormFacts): readonly Element[] {
  if (!hasCanned(facts)) return [];
  const fill = inPlaceButton('Put these words in', { kind: 'fill-move', ...formOf(facts) });
  return [
    choiceInput(inputId('canned'), facts.canned, {
      label: 'Begin with words that are ready',
      value: facts.values['canned'],
    }),
    buttonRow([fill]),
  ];
}
