/** The walks that a person is offered: those of their own authority and the national ones; another's only as an example. */
import { chooseWalkCard, type WalkChoice } from '../cards/walk-cards.ts';
import type { AuthorityNames } from '../src/knowledge/authorities.ts';
import type { AuthorityId } from '../src/knowledge/passage.ts';
import { type Procedures, procedureFor } from '../src/escalation/procedure.ts';
import { showInPlace } from './reply-in-place.ts';
import type { Turn } from './turn.ts';
import { underWay } from './walks-under-way.ts';
import { type WalkTopic, walkTopics } from './walk-commands.ts';

export async function offer(turn: Turn, words: string, procedures: Procedures): Promise<void> {
  const { service, person, stores, knowing } = turn;
  const { homeAuthority = service.authority } = await stores.preferences.find(service.id, person.id);
  const current = await underWay(turn, procedures);
  const choices = (Object.keys(walkTopics) as WalkTopic[]).flatMap((topic) =>
    choiceOf(topic, [homeAuthority, service.authority], procedures, knowing.knowledge.names),
  );
  await showInPlace(turn, chooseWalkCard(choices, { words, goesOn: current !== undefined }));
}

function choiceOf(
  topic: WalkTopic,
  [home, served]: readonly [AuthorityId, AuthorityId],
  procedures: Procedures,
  names: AuthorityNames,
): readonly WalkChoice[] {
  const own = procedureFor(procedures, topic, home);
  if (own) return [{ procedure: own.id, title: walkTopics[topic] }];
  const example = procedureFor(procedures, topic, served);
  return example ? [{ procedure: example.id, title: `${names.nameOf(served)}’s stages, as an example` }] : [];
}
