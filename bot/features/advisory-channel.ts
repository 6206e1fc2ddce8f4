/** A channel becomes the advisory one: by whoever added the app to the team, or by a manager. */
import { advisorySetupCard } from '../../cards/setup-cards.ts';
import { type Deployment, mayMakeAdvisory } from '../../src/people/permissions.ts';
import type { Feature, Turn } from '../turn.ts';

const command =
  /^\s*(?:set|make)(?: up)?(?: this)?(?: the| as)?(?: an?| the)? ?advis(?:ory|ors?) channel[.!]*\s*$/i;

export const createAdvisoryChannel =
  (deps: { readonly deployment: Deployment; readonly nudgeOutbox: () => void }): Feature =>
  async (turn) => {
    const { event } = turn;
    if (event.kind === 'message' && command.test(event.text.replace(/<at>.*?<\/at>/g, '').trim())) {
      await offer(turn);
      return true;
    }
    const isPress =
      event.kind === 'pressed' &&
      event.parsed.kind === 'action' &&
      event.parsed.action.kind === 'make-advisory';
    if (!isPress) return false;
    await make(turn, deps);
    return true;
  };

const onlyInChannel =
  'The advisory channel is a channel of a team: add the app to the advisors’ team, mention me in the channel and say **set advisory channel**.';

async function offer(turn: Turn): Promise<void> {
  if (turn.place.setting !== 'channel') await turn.reply({ text: onlyInChannel });
  else await turn.reply({ card: advisorySetupCard(turn.service.name) });
}

async function make(
  turn: Turn,
  { deployment, nudgeOutbox }: { readonly deployment: Deployment; readonly nudgeOutbox: () => void },
): Promise<void> {
  const { service, person, place, stores, now } = turn;
  const { team } = place;
  if (place.setting !== 'channel' || team === undefined) {
    await turn.reply({ text: onlyInChannel });
    return;
  }
  const installer = await stores.advisoryChannels.installer(service.id, team);
  if (!mayMakeAdvisory(person.id, service, installer, deployment)) {
    await turn.reply({
      text: 'Only whoever added the app to this team, or a manager of the service, can do that. Ask one of them to press the button.',
    });
    return;
  }
  const released = await stores.inTransaction(async (kept) => {
    await kept.advisoryChannels.set({
      service: service.id,
      team,
      address: place.address,
      setBy: person.id,
      setAt: now,
    });
    return kept.outboxDesk.releaseHeld(service.id, now);
  });
  nudgeOutbox();
  turn.log.info('advisory-channel.set', { service: service.id, count: released });
  const waiting = released === 0 ? '' : ` Requests that waited for it: ${String(released)}, posted now.`;
  await turn.reply({
    text: `This is now the advisory channel of ${service.name}. Consultation requests are posted here.${waiting} Members of this team are its advisors.`,
  });
}
