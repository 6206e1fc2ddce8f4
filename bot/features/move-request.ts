/** A request is looked at and moved: who presses is asked of Teams at each press, never read from the card. */
import { randomUUID } from 'node:crypto';
import type { Inputs } from '../../cards/actions.ts';
import type { MoveAction } from '../../cards/move-actions.ts';
import type { Service } from '../../src/people/service.ts';
import { findForPress } from '../find-request.ts';
import type { OpenForm } from '../form-facts.ts';
import { type PressDeps, whyNot } from '../make-press.ts';
import { fillMove, formIn, restoreMove, showMoveForm, suggestMove } from '../move-form.ts';
import { refusalWords } from '../move-words.ts';
import { pressMove } from '../press-move.ts';
import { sayToPresser, showInPlace } from '../reply-in-place.ts';
import { type Looking, viewFor } from '../show-request.ts';
import type { Roster } from '../roster.ts';
import type { SuggestReply } from '../suggest-reply.ts';
import type { Feature, Turn } from '../turn.ts';

interface MoveDeps extends PressDeps {
  readonly services: readonly Service[];
  readonly roster: Roster;
  readonly suggestReply: SuggestReply;
}

const kinds: readonly string[] = [
  'see-request',
  'open-move',
  'make-move',
  'send-move',
  'fill-move',
  'suggest-move',
  'restore-move',
] satisfies readonly MoveAction['kind'][];

export const createMoveRequest =
  (deps: MoveDeps): Feature =>
  async (turn) => {
    const { event } = turn;
    const { roster, suggestReply } = deps;
    if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return false;
    const { action, inputs } = event.parsed;
    if (!isOfMoves(action)) return false;
    const found = await findForPress(turn, action.reference, deps);
    if (typeof found === 'string') await sayToPresser(turn, found);
    else await deal(turn, { action, inputs, ...found, roster, suggestReply }, deps);
    return true;
  };

const isOfMoves = (action: { readonly kind: string }): action is MoveAction => kinds.includes(action.kind);

interface Found extends Looking {
  readonly roster: Roster;
  readonly suggestReply: SuggestReply;
}

interface Pressed extends Found {
  readonly action: MoveAction;
  readonly inputs: Inputs;
}

/** What puts words into a form, and sends nothing. */
const changes = { 'fill-move': fillMove, 'suggest-move': suggestMove, 'restore-move': restoreMove } as const;
type Change = Extract<MoveAction, { kind: keyof typeof changes }>;
const isChange = (action: MoveAction): action is Change => action.kind in changes;

async function deal(turn: Turn, { action, inputs, ...found }: Pressed, deps: MoveDeps): Promise<void> {
  if (isChange(action)) return changes[action.kind](turn, asSent(found, action), inputs);
  switch (action.kind) {
    case 'see-request':
      return showInPlace(turn, await viewFor(turn, found));
    case 'open-move':
      return openForm(turn, { ...found, move: action.move, form: randomUUID(), cleared: [] });
    case 'make-move': {
      const named = action.to === undefined ? inputs : { ...inputs, to: action.to };
      const open = { ...found, move: action.move, form: randomUUID(), cleared: [] };
      return pressMove(turn, { ...open, revision: action.revision, isForm: false, inputs: named }, deps);
    }
    case 'send-move':
      return pressMove(
        turn,
        { ...found, ...formIn(action), revision: action.revision, isForm: true, inputs },
        deps,
      );
  }
}

async function openForm(turn: Turn, open: OpenForm): Promise<void> {
  const { request, move } = open;
  const why = whyNot(turn, open, move);
  if (why === undefined) return showMoveForm(turn, open, { values: {}, problems: [] });
  return showInPlace(turn, await viewFor(turn, open, refusalWords(why, request)));
}

/** With the revision that it was made on: nothing that happened meanwhile is passed over. */
const asSent = (found: Found, action: Change): OpenForm => ({
  ...found,
  ...formIn(action),
  request: { ...found.request, revision: action.revision },
});
