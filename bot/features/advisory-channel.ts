/** A channel becomes the advisory one, or takes the place of the one before; open requests move with it. */
import { advisorySetupCard } from '../../cards/setup-cards.ts';
import { moveAdvisoryChannel, type MovedChannel } from '../../src/consultations/move-advisory-channel.ts';
import type { DeskId } from '../../src/consultations/request.ts';
import type { Stores } from '../../src/conversation/stores.ts';
import type { AdvisoryChannel } from '../../src/conversation/whereabouts.ts';
import { type Deployment, mayMakeAdvisory } from '../../src/people/permissions.ts';
import type { Service } from '../../src/people/service.ts';
import { commandOf } from '../command.ts';
import { defaultDesk } from '../desk-channel.ts';
import type { Messenger } from '../messenger.ts';
import type { Feature, Turn } from '../turn.ts';

const command =
  /^(?:set|make)(?: up)?(?: this)?(?: the| as)?(?: an?| the)? ?advis(?:ory|ors?) channel[.!]*$/i;

interface AdvisoryDeps {
  readonly deployment: Deployment;
  readonly messenger: Messenger;
  readonly nudgeOutbox: () => void;
}

export const createAdvisoryChannel =
  (deps: AdvisoryDeps): Feature =>
  async (turn) => {
    const { event } = turn;
    if (event.kind === 'message' && command.test(commandOf(event.text) ?? '')) {
      await offer(turn, deps);
      return true;
    }
    if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return false;
    const { action, inputs } = event.parsed;
    if (action.kind !== 'make-advisory') return false;
    await make(turn, inputs['desks'] ?? '', deps);
    return true;
  };

const onlyInChannel =
  'The advisory channel is a channel of a team: add the app to the advisors’ team, mention me in the channel and say **set advisory channel**.';
const onlyInstaller =
  'Only whoever added the app to this team, or a manager of the service, can do that. Ask one of them to press the button.';
const onlySetter = ({ name }: Service): string =>
  `${name} has an advisory channel already. Only a manager of the service, or the person who set that channel, can move it here.`;

async function offer(turn: Turn, deps: AdvisoryDeps): Promise<void> {
  const { service, stores } = turn;
  const refusal = await refusalFor(turn, deps, []);
  if (refusal !== undefined) await turn.reply({ text: refusal });
  else await turn.reply({ card: advisorySetupCard(service, await desksWithout(stores, service)) });
}

/** Desks that have no channel yet. */
export async function desksWithout(
  { advisoryChannels }: Pick<Stores, 'advisoryChannels'>,
  { id, desks }: Service,
): Promise<readonly DeskId[]> {
  const there = new Set((await advisoryChannels.list(id)).map(({ desk }) => desk));
  return desks.map((desk) => desk.id).filter((desk) => !there.has(desk));
}

/**
 * Of each desk that is asked for. Once the service has any channel, whoever set that one, or a manager, sets the others
 * too: anybody may add the app to a team of their own.
 */
async function refusalFor(
  { place, person, service, stores }: Turn,
  { deployment }: AdvisoryDeps,
  asked: readonly DeskId[],
): Promise<string | undefined> {
  const { setting, team } = place;
  if (setting !== 'channel' || team === undefined) return onlyInChannel;
  const installer = await stores.advisoryChannels.installer(service.id, team);
  const channels = await stores.advisoryChannels.list(service.id);
  const first = (channels.find(({ desk }) => desk === defaultDesk(service)) ?? channels[0])?.setBy;
  const setters = asked.length === 0 ? [first] : asked.map((desk) => setterOf(desk, channels) ?? first);
  const mayAll = setters.every((setBy) =>
    mayMakeAdvisory(person.id, service, { installer, setBy }, deployment),
  );
  if (mayAll) return undefined;
  return first === undefined ? onlyInstaller : onlySetter(service);
}

const setterOf = (desk: DeskId, channels: readonly AdvisoryChannel[]): string | undefined =>
  channels.find((channel) => channel.desk === desk)?.setBy;

const tickOne = 'Tick at least one desk, then press again.';

async function make(turn: Turn, ticked: string, deps: AdvisoryDeps): Promise<void> {
  const { service, person, place, stores, now } = turn;
  const { team } = place;
  const asked = desksAsked(service, ticked);
  const refusal = asked.length === 0 ? tickOne : await refusalFor(turn, deps, asked);
  if (team === undefined || refusal !== undefined) {
    await turn.reply({ text: refusal ?? onlyInChannel });
    return;
  }
  const whose = { service: service.id, team, address: place.address, setBy: person.id, setAt: now };
  const moved = await stores.inTransaction(async (kept) => {
    const each: MovedChannel[] = [];
    for (const desk of asked) each.push(await moveAdvisoryChannel(kept, { ...whose, desk }));
    return each;
  });
  deps.nudgeOutbox();
  const [released, again] = [sumOf(moved, 'released'), sumOf(moved, 'again')];
  turn.log.info('advisory-channel.set', { service: service.id, count: released + again });
  const before = moved.flatMap((one) => one.before ?? []);
  // At once, so that a channel that does not answer keeps nobody waiting twice as long.
  await Promise.all([
    turn.reply({ text: setWords(service, asked, { released, again }) }),
    ...firstOfEach(before).map((channel) => tellOld(turn, channel, deps)),
  ]);
}

/** A service with one desk asks for none. */
const desksAsked = ({ desks }: Service, ticked: string): readonly DeskId[] =>
  desks.length === 1
    ? [desks[0].id]
    : desks.map(({ id }) => id).filter((id) => ticked.split(',').includes(id));

const sumOf = (moved: readonly MovedChannel[], part: 'released' | 'again'): number =>
  moved.reduce((sum, one) => sum + one[part], 0);

/** One channel may have been several desks' own. */
const firstOfEach = (channels: readonly AdvisoryChannel[]): readonly AdvisoryChannel[] => [
  ...new Map(channels.map((channel) => [channel.address.conversation, channel])).values(),
];

function setWords(
  { name, desks }: Service,
  asked: readonly DeskId[],
  { released, again }: Readonly<Record<'released' | 'again', number>>,
): string {
  const named = desks.filter(({ id }) => asked.includes(id)).map((desk) => desk.name);
  const which = desks.length === 1 ? '' : ` for ${named.join(', ')}`;
  const waiting = released === 0 ? '' : ` Requests that waited for it: ${String(released)}, posted now.`;
  const open =
    again === 0 ? '' : ` Open requests of the channel before, posted here again: ${String(again)}.`;
  return `This is now the advisory channel of ${name}${which}. Consultation requests are posted here.${waiting}${open} Members of this team are its advisors.`;
}

/** Its people must not go on waiting for requests. Who moved it is not for everyone there to read. */
async function tellOld(
  { service, log }: Turn,
  before: AdvisoryChannel,
  { messenger }: AdvisoryDeps,
): Promise<void> {
  const sent = await messenger.send(before.address, {
    text: `This is no longer the advisory channel of ${service.name}. Its consultation requests are posted in another channel from now on, and the open ones have been posted there again: they are dealt with there, and the buttons here no longer work. If nobody here expected that, ask a manager of the service.`,
  });
  if (!sent.ok) log.warn('advisory-channel.untold', { service: service.id, kind: sent.trouble.kind });
}
