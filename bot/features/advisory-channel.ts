/** A channel becomes the advisory one, or takes the place of the one before; open requests move with it. */
import { advisorySetupCard } from '../../cards/setup-cards.ts';
import { moveAdvisoryChannel } from '../../src/consultations/move-advisory-channel.ts';
import type { AdvisoryChannel } from '../../src/conversation/whereabouts.ts';
import { type Deployment, mayMakeAdvisory } from '../../src/people/permissions.ts';
import type { Service } from '../../src/people/service.ts';
import { defaultDesk } from '../desk-channel.ts';
import type { Messenger } from '../messenger.ts';
import type { Feature, Turn } from '../turn.ts';

const command =
  /^\s*(?:set|make)(?: up)?(?: this)?(?: the| as)?(?: an?| the)? ?advis(?:ory|ors?) channel[.!]*\s*$/i;

interface AdvisoryDeps {
  readonly deployment: Deployment;
  readonly messenger: Messenger;
  readonly nudgeOutbox: () => void;
}

export const createAdvisoryChannel =
  (deps: AdvisoryDeps): Feature =>
  async (turn) => {
    const { event } = turn;
    if (event.kind === 'message' && command.test(event.text.replace(/<at>.*?<\/at>/g, '').trim())) {
      await offer(turn, deps);
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
const onlyInstaller =
  'Only whoever added the app to this team, or a manager of the service, can do that. Ask one of them to press the button.';
const onlySetter = ({ name }: Service): string =>
  `${name} has an advisory channel already. Only a manager of the service, or the person who set that channel, can move it here.`;

async function offer(turn: Turn, deps: AdvisoryDeps): Promise<void> {
  const refusal = await refusalFor(turn, deps);
  if (refusal === undefined) await turn.reply({ card: advisorySetupCard(turn.service.name) });
  else await turn.reply({ text: refusal });
}

async function refusalFor(
  { place, person, service, stores }: Turn,
  { deployment }: AdvisoryDeps,
): Promise<string | undefined> {
  if (place.setting !== 'channel' || place.team === undefined) return onlyInChannel;
  const installer = await stores.advisoryChannels.installer(service.id, place.team);
  const setBy = (await stores.advisoryChannels.find(service.id, defaultDesk(service)))?.setBy;
  if (mayMakeAdvisory(person.id, service, { installer, setBy }, deployment)) return undefined;
  return setBy === undefined ? onlyInstaller : onlySetter(service);
}

async function make(turn: Turn, deps: AdvisoryDeps): Promise<void> {
  const { service, person, place, stores, now } = turn;
  const { team } = place;
  const refusal = await refusalFor(turn, deps);
  if (team === undefined || refusal !== undefined) {
    await turn.reply({ text: refusal ?? onlyInChannel });
    return;
  }
  const whose = { service: service.id, desk: defaultDesk(service), team };
  const channel = { ...whose, address: place.address, setBy: person.id, setAt: now };
  const moved = await stores.inTransaction((kept) => moveAdvisoryChannel(kept, channel));
  deps.nudgeOutbox();
  turn.log.info('advisory-channel.set', { service: service.id, count: moved.released + moved.again });
  // At once, so that a channel that does not answer keeps nobody waiting twice as long.
  await Promise.all([turn.reply({ text: setWords(service, moved) }), tellOld(turn, moved.before, deps)]);
}

function setWords(
  { name }: Service,
  { released, again }: Readonly<Record<'released' | 'again', number>>,
): string {
  const waiting = released === 0 ? '' : ` Requests that waited for it: ${String(released)}, posted now.`;
  const open =
    again === 0 ? '' : ` Open requests of the channel before, posted here again: ${String(again)}.`;
  return `This is now the advisory channel of ${name}. Consultation requests are posted here.${waiting}${open} Members of this team are its advisors.`;
}

/** Its people must not go on waiting for requests. Who moved it is not for everyone there to read. */
async function tellOld(
  { service, log }: Turn,
  before: AdvisoryChannel | undefined,
  { messenger }: AdvisoryDeps,
): Promise<void> {
  if (!before) return;
  const sent = await messenger.send(before.address, {
    text: `This is no longer the advisory channel of ${service.name}. Its consultation requests are posted in another channel from now on, and the open ones have been posted there again: they are dealt with there, and the buttons here no longer work. If nobody here expected that, ask a manager of the service.`,
  });
  if (!sent.ok) log.warn('advisory-channel.untold', { service: service.id, kind: sent.trouble.kind });
}
