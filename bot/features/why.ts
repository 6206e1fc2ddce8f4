/** "Why": an editor is shown how the last answer, or the one of the button, came about. */
import { whyCard } from '../../cards/why-card.ts';
import type { AnswerRecord } from '../../src/knowledge/answer-log.ts';
import { explainAgain } from '../../src/knowledge/explain-again.ts';
import { explanationSections } from '../../src/knowledge/explanation-words.ts';
import { type Deployment, isEditor } from '../../src/people/permissions.ts';
import { commandOf } from '../command.ts';
import type { Messenger } from '../messenger.ts';
import type { Feature, OutgoingMessage, Turn } from '../turn.ts';

interface WhyDeps {
  readonly deployment: Deployment;
  readonly messenger: Messenger;
}

const command = /^why(?: (?:this|that|the last) answer| did you (?:answer|say) (?:this|that))?[?.!]*$/i;

export const createWhy =
  (deps: WhyDeps): Feature =>
  async (turn) => {
    const { event } = turn;
    if (event.kind === 'message' && command.test(commandOf(event.text) ?? '')) {
      await tell(turn, undefined, deps);
      return true;
    }
    if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return false;
    const { action } = event.parsed;
    if (action.kind !== 'why') return false;
    await tell(turn, action.answer, deps);
    return true;
  };

async function tell(turn: Turn, answer: string | undefined, deps: WhyDeps): Promise<void> {
  if (!isEditor(turn.person.id, turn.service, deps.deployment)) {
    await turn.reply({ text: notEditor(turn.service.name) });
    return;
  }
  const record = await answerOf(turn, answer);
  if (!record) {
    await turn.reply({ text: noAnswer });
    return;
  }
  // It says the question again, which may be erased while this is on its way.
  turn.storeNoReply();
  await toEditorAlone(turn, await explained(turn, record), deps);
}

const notEditor = (service: string): string =>
  `How an answer came about is shown to the editors of the guidance of ${service}. If you keep its guidance right, ask whoever looks after Signpost for ${service} to add you to its editors. What an answer stands on is for everybody: press **See the source** beneath it. If it is not what you asked, put the question another way or **request a consultation**.`;

const noAnswer =
  'I have no answer here to explain: you have asked nothing in this conversation yet, or the question was edited or deleted. Ask a question, then type **why**.';

/** An editor's own: what others asked is theirs, however well it is screened. */
async function answerOf(turn: Turn, answer: string | undefined): Promise<AnswerRecord | undefined> {
  const { stores, service, place, person } = turn;
  if (answer === undefined) return stores.answers.findLatest(service.id, place.room, person.id);
  const record = await stores.answers.find(service.id, answer);
  return record?.person === person.id ? record : undefined;
}

async function explained(turn: Turn, record: AnswerRecord): Promise<OutgoingMessage> {
  const { knowledge, version } = turn.knowing;
  const key = { service: turn.service.id, conversation: record.conversation, person: turn.person.id };
  const [memory, { homeAuthority: home }] = await Promise.all([
    turn.stores.memories.recall(key),
    turn.stores.preferences.find(turn.service.id, turn.person.id),
  ]);
  const { explanation, differences } = explainAgain({ record, home, memory, version }, knowledge);
  const guidance = `version ${String(version)}, published`;
  return {
    card: whyCard({
      answer: record.id,
      sections: explanationSections(explanation, { names: knowledge.names, guidance }),
      differences,
      sources: record.passages.length,
      wordedBy: record.wordedBy,
      answeredFrom: record.guidanceVersion,
    }),
  };
}

/** In a channel everybody would read it: it goes to the editor's own chat. */
async function toEditorAlone(turn: Turn, message: OutgoingMessage, { messenger }: WhyDeps): Promise<void> {
  if (turn.place.setting === 'personal') {
    await turn.reply(message);
    return;
  }
  const address = await turn.stores.whereabouts.personal(turn.service.id, turn.person.id);
  const sent = address && (await messenger.send(address, message));
  await turn.reply({
    text:
      sent?.ok === true
        ? 'I am telling you in our own chat.'
        : 'This is for you alone: open a chat with me (add the app for yourself), ask the question there, then type **why**.',
  });
}
