/** The bot was added or removed: one welcome, whoever added it to a team is noted, addresses are kept and forgotten. */
import { answerCard } from '../../cards/answer-card.ts';
import { firstNoticeWords } from '../../cards/first-notice.ts';
import { advisorySetupCard, furtherTeamGreeting } from '../../cards/setup-cards.ts';
import type { Service } from '../../src/people/service.ts';
import { presentFor } from '../present-for.ts';
import type { Feature, Turn } from '../turn.ts';

export const createAdded = ({ services }: { readonly services: readonly Service[] }): Feature => {
  const once = createOnce();
  return async (turn) => {
    switch (turn.event.kind) {
      case 'added':
        await (turn.place.setting === 'channel' ? greetTeam(turn, once) : greetPerson(turn, once));
        return true;
      case 'removed':
        await forget(turn, services);
        return true;
      default:
        return false;
    }
  };
};

interface Greeting {
  readonly who: string;
  /** Known to be new, whatever was marked: a team that had removed us. */
  readonly isNew?: boolean;
  readonly greet: () => Promise<void>;
}

type Once = (turn: Turn, greeting: Greeting) => Promise<void>;

/**
 * Teams tells of an installation twice, in two kinds of activity that may run at the same time; only one is welcomed.
 * It is marked when the welcome has left, so that whoever missed it through a failure gets the next one.
 */
function createOnce(): Once {
  const inHand = new Set<string>();
  return async ({ service, stores }, { who, isNew = false, greet }) => {
    const key = `${service.id} ${who}`;
    if (inHand.has(key)) return;
    inHand.add(key);
    try {
      if (!isNew && (await stores.preferences.find(service.id, who)).welcomed) return;
      await greet();
      await stores.preferences.markWelcomed(service.id, who);
    } finally {
      inHand.delete(key);
    }
  };
}

async function greetPerson(turn: Turn, once: Once): Promise<void> {
  const { service, person, place, stores } = turn;
  const isPersonal = place.setting === 'personal';
  if (isPersonal) await stores.whereabouts.notePersonal(service.id, person.id, place.address);
  const greet = async (): Promise<void> => {
    const outcomes = [{ kind: 'help' }] as const;
    const card = answerCard(outcomes, { answer: undefined, home: undefined });
    const words = presentFor(outcomes, turn, undefined).text;
    await turn.reply({
      text: `**Hello, I am Signpost, the assistant of ${service.name}.**\n\n${words}\n\n${firstNoticeWords(service)}`,
      ...(card && { card }),
    });
  };
  await once(turn, { who: isPersonal ? person.id : place.room, greet });
}

/** Noted before anything is said: a team whose channel takes no posts of ours has somebody who added us all the same. */
async function greetTeam(turn: Turn, once: Once): Promise<void> {
  const { service, person, place, stores } = turn;
  const { team } = place;
  if (team === undefined) return;
  const known = await stores.advisoryChannels.installer(service.id, team);
  if (known === undefined) await stores.advisoryChannels.noteInstaller(service.id, team, person.id);
  const greet = async (): Promise<void> => {
    const advisory = await stores.advisoryChannels.list(service.id);
    await turn.reply(
      advisory.length === 0
        ? {
            card: advisorySetupCard(
              service,
              service.desks.map(({ id }) => id),
            ),
          }
        : { text: furtherTeamGreeting(service.name) },
    );
  };
  await once(turn, { who: team, isNew: known === undefined, greet });
}

/** For each service: whoever removes it from a team may belong to another one than the team, or to none. */
async function forget({ person, place, stores }: Turn, services: readonly Service[]): Promise<void> {
  const { team, setting } = place;
  for (const { id } of services) {
    if (team !== undefined) await stores.advisoryChannels.forgetTeam(id, team);
    if (setting === 'personal') await stores.whereabouts.forgetPersonal(id, person.id);
  }
}
