/** "hold SWK-2026-0001" and "release SWK-2026-0001": a manager keeps a record past its time, or lets it go again. */
import { holdRequest, holdWords } from '../../src/consultations/hold-request.ts';
import { type Deployment, isManager } from '../../src/people/permissions.ts';
import type { Service } from '../../src/people/service.ts';
import { commandOf } from '../command.ts';
import type { Feature, Turn } from '../turn.ts';

const command = /^(hold|release)(?: (?:the )?request)? ([a-z]{2,5}-\d{4}-\d{4,9})[.!]*$/i;

interface Deps {
  readonly services: readonly Service[];
  readonly deployment: Deployment;
  readonly nudgeOutbox: () => void;
}

const onlyManagers = 'Only a manager of the service can hold a record or release it.';

export const createHoldRequest =
  (deps: Deps): Feature =>
  async (turn) => {
    if (turn.event.kind !== 'message') return false;
    const [, deed, named] = command.exec(commandOf(turn.event.text) ?? '') ?? [];
    if (deed === undefined || named === undefined) return false;
    const kind = deed.toLowerCase() === 'hold' ? 'held' : 'released';
    await turn.reply({ text: await hold(turn, kind, named.toUpperCase(), deps) });
    return true;
  };

async function hold(
  turn: Turn,
  kind: 'held' | 'released',
  reference: string,
  { services, deployment, nudgeOutbox }: Deps,
): Promise<string> {
  const service = services.find(({ prefix }) => reference.startsWith(`${prefix}-`));
  const { id, name } = turn.person;
  if (!service || (deployment === 'production' && !isManager(id, service))) return onlyManagers;
  const asked = { service: service.id, reference, kind, by: { id, name }, at: turn.now };
  const result = await turn.stores.inTransaction((stores) => holdRequest(stores, asked));
  nudgeOutbox();
  turn.log.info('request.hold', { service: service.id, reference, kind, outcome: result.kind });
  return holdWords(result, reference);
}
