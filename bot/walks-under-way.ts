/** The walk that a person has under way in a conversation, if it can still be gone on with. */
import { isUnderWay, type Walk, type WalkKey } from '../src/conversation/walk.ts';
import type { Procedures } from '../src/escalation/procedure.ts';
import { type OpenFlow, readState } from '../src/escalation/read-state.ts';
import { questionAt } from '../src/escalation/flow.ts';
import { requestValues } from '../src/escalation/request-values.ts';
import type { Turn } from './turn.ts';

export interface UnderWay {
  readonly walk: Walk;
  readonly flow: OpenFlow;
}

export const walkKeyOf = ({
  service,
  place,
  person,
}: Pick<Turn, 'service' | 'place' | 'person'>): WalkKey => ({
  service: service.id,
  conversation: place.room,
  person: person.id,
});

/** A walk of yesterday, or of a table that has changed since, is none. */
export async function underWay(turn: Turn, procedures: Procedures): Promise<UnderWay | undefined> {
  const walk = await turn.stores.walks.find(walkKeyOf(turn));
  if (!walk || !isUnderWay(walk, turn.now)) return undefined;
  const flow = readState(procedures, walk.state);
  return flow === 'stale' ? undefined : { walk, flow };
}

/** What the person's own walk, once it is over, says of a request's form; nothing where it is another's or is gone. */
export async function valuesOfWalk(
  turn: Turn,
  id: string | undefined,
): Promise<Readonly<Record<string, string>>> {
  if (id === undefined) return {};
  const current = await underWay(turn, turn.knowing.procedures);
  if (current?.walk.id !== id) return {};
  const { procedure, state } = current.flow;
  return questionAt(procedure, state) === undefined ? requestValues(procedure, state) : {};
}
