/** The moves for whose words a language model may suggest a beginning, and the field of the form that it goes into. */
import type { PressedMove } from './read-move.ts';

export const suggestibleMoves = ['replied', 'advised'] as const satisfies readonly PressedMove[];
export type SuggestibleMove = (typeof suggestibleMoves)[number];

export const suggestedInto = { replied: 'message', advised: 'advice' } as const satisfies Readonly<
  Record<SuggestibleMove, string>
>;

export const isSuggestible = (move: PressedMove): move is SuggestibleMove =>
  suggestibleMoves.some((one) => one === move);
