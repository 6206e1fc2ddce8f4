/** "What do you hold?": the index of what is answered from, and of one authority the titles; never a dead end. */
import type { Choice } from '../../cards/elements.ts';
import { authorityField, holdingCard, holdingsCard } from '../../cards/holdings-cards.ts';
import {
  countWords,
  datesWords,
  type Holding,
  holdingOf,
  holdingsOf,
  topicNames,
  topicWords,
} from '../../src/knowledge/holdings.ts';
import { offerProcedureId } from '../../src/offer/offer-procedure.ts';
import { commandOf } from '../command.ts';
import type { Feature, Turn } from '../turn.ts';

const kinds = '(?:guidance|authorities|councils|sources|topics|documents)';
const preposition = '(?:of|from|for|on|about)';
const commands: readonly RegExp[] = [
  new RegExp(
    `^what ${kinds}? ?(?:do you (?:hold|have|know|cover)|is (?:there|held)|are (?:there|held))(?: ${preposition} (?<about>.+))?$`,
    'i',
  ),
  new RegExp(`^which ${kinds} (?:do you (?:hold|have|know|cover)|are (?:there|held))$`, 'i'),
  /^(?:show )?(?:me )?(?:the |your )?index$/i,
];

export const holdings: Feature = async (turn) => {
  const { event } = turn;
  if (event.kind === 'message') return typed(turn, event.text);
  if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return false;
  const { action, inputs } = event.parsed;
  if (action.kind !== 'holdings') return false;
  await show(turn, inputs[authorityField] ?? action.authority);
  return true;
};

/** About anything but an authority it is a question like others. */
async function typed(turn: Turn, message: string): Promise<boolean> {
  const command = commandOf(message)
    ?.replace(/^please /i, '')
    .replace(/(?: please)?[?.! ]*$/i, '');
  if (command === undefined) return false;
  const found = commands.map((pattern) => pattern.exec(command)).find((match) => match !== null);
  if (!found) return false;
  const about = found.groups?.['about'];
  if (about === undefined) {
    await show(turn, undefined);
    return true;
  }
  const { names } = turn.knowing.knowledge;
  const [authority] = names.namedIn(`in ${about}`);
  if (authority === undefined || names.without(`in ${about}`).trim() !== 'in') return false;
  await show(turn, authority);
  return true;
}

async function show(turn: Turn, authority: string | undefined): Promise<void> {
  const { guidance } = turn.knowing.knowledge;
  const holding = authority === undefined ? undefined : holdingOf(guidance, authority);
  if (holding) return showOne(turn, holding);
  const all = holdingsOf(guidance);
  const { sources, passages } = guidance;
  await turn.reply({
    card: holdingsCard({
      summary: `${countWords(passages.length, 'passage')} of ${countWords(sources.size, 'source')}`,
      holdings: all.map((each) => ({
        name: nameOf(each.authority, turn),
        count: countWords(each.passages, 'passage'),
        topics: topicWords(each),
        dates: datesWords(each),
      })),
      authorities: all.map(({ authority: value }): Choice => ({ value, title: nameOf(value, turn) })),
      ...(authority !== undefined && {
        notice: `I hold nothing of ${nameOf(authority, turn)}’s own: what is national holds there too.`,
      }),
    }),
  });
}

async function showOne(turn: Turn, holding: Holding): Promise<void> {
  const { authority, passages, sources, topics } = holding;
  await turn.reply({
    card: holdingCard({
      name: nameOf(authority, turn),
      authority,
      count: `${countWords(passages, 'passage')} of ${countWords(sources, 'source')}`,
      dates: datesWords(holding),
      topics: topics.map(({ topic, titles }) => ({ title: capital(topicNames[topic]), titles })),
      offer: turn.knowing.offers.has(authority) ? offerProcedureId : undefined,
    }),
  });
}

const nameOf = (authority: string, { knowing }: Turn): string =>
  authority === 'national' ? 'England (national guidance)' : knowing.knowledge.names.nameOf(authority);

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
