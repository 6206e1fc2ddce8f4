/** Two Virtual Schools' offers side by side: chosen on a card, or named with the command. */
import type { Inputs } from '../../cards/actions.ts';
import { compareForm, oneField, otherField } from '../../cards/offer-cards.ts';
import type { Choice } from '../../cards/elements.ts';
import { compareOffers as comparing } from '../../src/offer/compare-offers.ts';
import { offerAudiences } from '../../src/offer/offer.ts';
import { commandOf } from '../command.ts';
import { comparisonCard, offerNameOf } from '../show-offer.ts';
import { currencyOf } from '../show-walk.ts';
import type { Feature, Turn } from '../turn.ts';

interface Chosen {
  readonly one?: string | undefined;
  readonly other?: string | undefined;
  readonly audience?: string | undefined;
}

/** Of others more than the offer is asked, and that is answered as a question. */
const command = /^(?:please )?compare (?:the |two )?(?:virtual school )?offers?\b/i;

export const compareOffers: Feature = async (turn) => {
  const { event } = turn;
  if (event.kind === 'message') return typed(turn, event.text);
  if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return false;
  const { action, inputs } = event.parsed;
  switch (action.kind) {
    case 'ask-compare':
      await ask(turn, action);
      return true;
    case 'compare-offers':
      await show(turn, { ...action, ...chosenIn(inputs) });
      return true;
    default:
      return false;
  }
};

/** What was chosen on the card comes before what the button carries. */
const chosenIn = ({ [oneField]: one, [otherField]: other }: Inputs): Chosen => ({
  ...(one !== undefined && { one }),
  ...(other !== undefined && { other }),
});

async function typed(turn: Turn, message: string): Promise<boolean> {
  const words = commandOf(message);
  if (words === undefined || !command.test(words)) return false;
  const [one, other] = turn.knowing.knowledge.names.namedIn(words);
  await (other === undefined ? ask(turn, { one }) : show(turn, { one, other }));
  return true;
}

async function ask(turn: Turn, { one, audience }: Chosen, problem?: string): Promise<void> {
  const { offers } = turn.knowing;
  const authorities = [...offers.keys()]
    .map((authority): Choice => ({ value: authority, title: offerNameOf(authority, turn) }))
    .sort((first, second) => first.title.localeCompare(second.title, 'en-GB'));
  await turn.reply({
    card: compareForm({
      authorities,
      one: one !== undefined && offers.has(one) ? one : undefined,
      audience,
      ...(problem !== undefined && { problem }),
    }),
  });
}

async function show(turn: Turn, { one = '', other = '', audience }: Chosen): Promise<void> {
  const { offers } = turn.knowing;
  const forWhom = offerAudiences.find((id) => id === audience);
  const compared = comparing(offers, { one, other, ...(forWhom && { audience: forWhom }) });
  if (compared) await turn.reply({ card: comparisonCard(turn, compared, currencyOf(turn)) });
  else await ask(turn, { one, audience }, problemOf(turn, one, other));
}

function problemOf({ knowing: { offers, knowledge } }: Turn, one: string, other: string): string {
  if (one === other) return 'Choose two different ones.';
  const missing = [one, other].filter((id) => !offers.has(id));
  const { names } = knowledge;
  return `I hold no offer of ${missing.map((id) => names.nameOf(id)).join(' and ')}. Choose from these.`;
}
