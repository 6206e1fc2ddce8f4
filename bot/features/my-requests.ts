/** "my requests": what the person has asked for, and where each stands. */
import { myRequestsCard } from '../../cards/request-cards.ts';
import type { Service } from '../../src/people/service.ts';
import { commandOf } from '../command.ts';
import type { Feature } from '../turn.ts';

const command = /^(?:show |list |see )?(?:me )?my (?:open )?(?:consultation )?requests?[?.!]*$/i;
const listedAtMost = 50;

export const createMyRequests =
  ({ services }: { readonly services: readonly Service[] }): Feature =>
  async (turn) => {
    const { event } = turn;
    const typed = event.kind === 'message' && command.test(commandOf(event.text) ?? '');
    const pressed =
      event.kind === 'pressed' &&
      event.parsed.kind === 'action' &&
      event.parsed.action.kind === 'my-requests';
    if (!typed && !pressed) return false;
    if (turn.place.setting !== 'personal') {
      await turn.reply({
        text: 'Your requests are for you alone: open a chat with me and say **my requests** there.',
      });
      return true;
    }
    // A request goes to the service of its authority, which need not be the requester's own.
    const lists = await Promise.all(
      services.map(({ id }) => turn.stores.requests.listByRequester(id, turn.person.id, listedAtMost)),
    );
    const requests = lists.flat().sort((one, other) => (one.loggedAt < other.loggedAt ? 1 : -1));
    const kinds = services.flatMap((service) => service.kinds);
    const card = myRequestsCard(requests, { kinds, nameOf: turn.knowing.knowledge.names.nameOf });
    await turn.reply({ card });
    return true;
  };
