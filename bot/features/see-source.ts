/** "See the source": the passages of a stored answer, as the published guidance has them now. */
import { sourceCard } from '../../cards/source-card.ts';
import { londonDate } from '../../src/calendar/dates.ts';
import type { AnswerRecord } from '../../src/knowledge/answer-log.ts';
import type { GuidanceFiles, GuidanceVersions } from '../../src/knowledge/guidance-versions.ts';
import { sourcesOf, type Versions } from '../../src/knowledge/source-of-answer.ts';
import { type Deployment, isEditor } from '../../src/people/permissions.ts';
import type { Feature, Turn } from '../turn.ts';

interface SeeSourceDeps {
  readonly deployment: Deployment;
  readonly versions: Pick<GuidanceVersions, 'files'>;
}

export const createSeeSource =
  (deps: SeeSourceDeps): Feature =>
  async (turn) => {
    const { event } = turn;
    if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return false;
    const { action } = event.parsed;
    if (action.kind !== 'see-source') return false;
    const record = await turn.stores.answers.find(turn.service.id, action.answer);
    if (record && maySee(record, turn) && record.passages.length > 0) {
      await show(turn, record, action.from ?? 0, deps);
    } else {
      await turn.reply({ text: noAnswer });
    }
    return true;
  };

/** The same words whether there is none or it is somebody else's: who asked what is nobody else's to learn. */
const noAnswer =
  'I no longer have the answer that this belongs to: its question may have been edited or deleted. Please ask the question again, **request a consultation**, or type **help**.';

/**
 * The person who asked; and, where the answer stands for everybody to read, everybody there. The card shows published
 * guidance and not a word of the person's, so that it tells them no more than the answer does.
 */
const maySee = (record: AnswerRecord, { person, place }: Turn): boolean =>
  record.person === person.id || (place.setting !== 'personal' && record.conversation === place.room);

async function show(
  turn: Turn,
  record: AnswerRecord,
  from: number,
  { deployment, versions }: SeeSourceDeps,
): Promise<void> {
  const { knowledge, version } = turn.knowing;
  const { guidance, names } = knowledge;
  const since = await changesSince(record.guidanceVersion, version, versions);
  const sources = sourcesOf(record.passages, guidance, since);
  const isTheirs = record.person === turn.person.id && turn.place.setting === 'personal';
  await turn.reply({
    card: sourceCard({
      answer: record.id,
      sources,
      from: from < sources.length ? from : 0,
      version,
      answeredFrom: record.guidanceVersion,
      wordedBy: record.wordedBy,
      currency: { names, sources: guidance.sources, today: londonDate(turn.now) },
      offersWhy: isTheirs && isEditor(turn.person.id, turn.service, deployment),
    }),
  });
}

async function changesSince(
  answeredFrom: number | undefined,
  version: number,
  versions: SeeSourceDeps['versions'],
): Promise<Versions | 'same' | undefined> {
  if (answeredFrom === version) return 'same';
  if (answeredFrom === undefined) return undefined;
  const [before, now] = await Promise.all([filesOf(answeredFrom, versions), filesOf(version, versions)]);
  return before && now && { before, now };
}

/** A damaged version is no reason to show no source: it only cannot be compared with. */
async function filesOf(
  number: number,
  versions: SeeSourceDeps['versions'],
): Promise<GuidanceFiles | undefined> {
  try {
    return await versions.files(number);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'version-damaged') return undefined;
    throw error;
  }
}
