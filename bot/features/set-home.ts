/** The person's home authority: chosen on a card, typed as a command, remembered until changed. */
import { homeCard } from '../../cards/setup-cards.ts';
import { answerCard } from '../../cards/answer-card.ts';
import { isHomeCommand, readHome } from '../../src/knowledge/authorities.ts';
import { recogniseConcern } from '../../src/safeguarding/recognise-concern.ts';
import { askedOfTheAssistant } from '../asked-of-the-assistant.ts';
import { commandOf } from '../command.ts';
import { presentFor } from '../present-for.ts';
import type { Feature, Turn } from '../turn.ts';

export const setHome: Feature = async (turn) => {
  const { event } = turn;
  if (event.kind === 'message') return typedHome(turn, event.text);
  if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return false;
  const { action, inputs } = event.parsed;
  if (action.kind === 'choose-home') {
    await offerChoice(turn, 'Choose the authority that you work in.');
    return true;
  }
  if (action.kind !== 'save-home') return false;
  await save(turn, inputs['authority'] ?? '');
  return true;
};

/** "set authority to" with a name is read with the questions; without one that we know, the card helps. */
async function typedHome(turn: Turn, text: string): Promise<boolean> {
  const typed = commandOf(text);
  const isAsked = askedOfTheAssistant(text) === 'home';
  if (typed === undefined || !(isAsked || isHomeCommand(typed))) return false;
  if (readHome(typed, turn.knowing.knowledge.names)) return false;
  // "change area, he says …": what tells of danger is never read as a setting.
  if (recogniseConcern(typed)) return false;
  const isNamed = !isAsked && /\b(?:to|is)\s+\S/i.test(typed);
  const words = isNamed
    ? 'I do not know an authority of that name in England. Choose it here:'
    : 'Choose it here:';
  await offerChoice(turn, words);
  return true;
}

async function offerChoice(turn: Turn, words: string): Promise<void> {
  const { homeAuthority } = await turn.stores.preferences.find(turn.service.id, turn.person.id);
  await turn.reply({ text: words, card: homeCard(turn.knowing.authorities, homeAuthority) });
}

async function save(turn: Turn, authority: string): Promise<void> {
  const { guidance } = turn.knowing.knowledge;
  if (!guidance.authorities.some(({ id }) => id === authority)) {
    await offerChoice(turn, 'That was not an authority. Choose it here:');
    return;
  }
  await turn.stores.preferences.setHomeAuthority(turn.service.id, turn.person.id, authority);
  const held = guidance.passages.some((passage) => passage.authority === authority);
  const outcomes = [{ kind: 'home-set', authority, held }] as const;
  const card = answerCard(outcomes, { answer: undefined, home: authority });
  await turn.reply({ text: presentFor(outcomes, turn, authority).text, ...(card && { card }) });
}
