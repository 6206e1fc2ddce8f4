/** The bot was added or removed: one welcome, whoever added it to a team is noted, addresses are kept and forgotten. */
import { answerCard } from '../../cards/answer-card.ts';
import { advisorySetupCard } from '../../cards/setup-cards.ts';
import { type Knowing, presentFor } from '../knowing.ts';
import type { Feature, Turn } from '../turn.ts';

export const createAdded =
  (deps: { readonly knowing: Knowing }): Feature =>
  async (turn) => {
    switch (turn.event.kind) {
      case 'added':
        await (turn.place.setting === 'channel' ? greetTeam(turn) : greetPerson(turn, deps.knowing));
        return true;
      case 'removed':
        await forget(turn);
        return true;
      default:
        return false;
    }
  };

/** Teams tells of an installation twice, in two kinds of activity; only the first is welcomed. */
async function greetPerson(turn: Turn, knowing: Knowing): Promise<void> {
  const { service, person, place, stores } = turn;
  if (place.setting === 'personal')
    await stores.whereabouts.notePersonal(service.id, person.id, place.address);
  const isFirst = await stores.preferences.markWelcomed(
    service.id,
    place.setting === 'personal' ? person.id : place.room,
  );
  if (!isFirst) return;
  const outcomes = [{ kind: 'help' }] as const;
  const card = answerCard(outcomes, { answer: undefined, home: undefined });
  const words = presentFor(outcomes, knowing, turn, undefined).text;
  await turn.reply({
    text: `**Hello, I am Signpost, the assistant of ${service.name}.**\n\n${words}`,
    ...(card && { card }),
  });
}

async function greetTeam(turn: Turn): Promise<void> {
  const { service, person, place, stores } = turn;
  if (place.team === undefined) return;
  const known = await stores.advisoryChannels.installer(service.id, place.team);
  if (known !== undefined) return;
  await stores.advisoryChannels.noteInstaller(service.id, place.team, person.id);
  await turn.reply({ card: advisorySetupCard(service.name) });
}

async function forget(turn: Turn): Promise<void> {
  const { service, person, place, stores } = turn;
  if (place.team !== undefined) await stores.advisoryChannels.forgetTeam(service.id, place.team);
  if (place.setting === 'personal') await stores.whereabouts.forgetPersonal(service.id, person.id);
}
