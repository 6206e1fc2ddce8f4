/** The way into a consultation request: a command or a button, the gate of safety, then the form. */
import { randomUUID } from 'node:crypto';
import type { GateChoice } from '../../cards/actions.ts';
import { afterGateCard, gateCard, requestForm } from '../../cards/request-form.ts';
import { type Draft, isKept } from '../../src/consultations/drafts.ts';
import type { Concern } from '../../src/safeguarding/recognise-concern.ts';
import { commandOf } from '../command.ts';
import { presentFor } from '../present-for.ts';
import type { Feature, Turn } from '../turn.ts';

const command =
  /^(?:please )?(?:i (?:want|need|would like|['’]d like) (?:to )?)?(?:(?:request|book|log|start|make|ask for|get)? ?(?:a|an|the|my|new)? ?(?:new )?consult(?:ation)?(?: request)?|(?:speak|talk) (?:to|with) (?:an advis[eo]r|a person|a human|someone))(?: please)?[.!]*$/i;

export const consult: Feature = async (turn) => {
  const { event } = turn;
  if (event.kind === 'message' && command.test(commandOf(event.text) ?? '')) {
    await turn.reply({ card: gateCard(undefined) });
    return true;
  }
  if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return false;
  const { action } = event.parsed;
  if (action.kind === 'consult') {
    await turn.reply({ card: gateCard(action.answer) });
    return true;
  }
  if (action.kind !== 'gate') return false;
  await passGate(turn, action.choice, action.answer);
  return true;
};

const concernOf: Partial<Readonly<Record<GateChoice, Concern>>> = {
  danger: 'immediate-danger',
  worry: 'worry',
  allegation: 'allegation',
};

async function passGate(turn: Turn, choice: GateChoice, answer: string | undefined): Promise<void> {
  const concern = concernOf[choice];
  if (concern) {
    const words = presentFor([{ kind: concern }], turn, undefined).text;
    await turn.reply({ text: words, card: afterGateCard(answer) });
    return;
  }
  const record = answer === undefined ? undefined : await turn.stores.answers.find(turn.service.id, answer);
  // An answer travels only with the person who got it.
  const mine = record?.person === turn.person.id ? record : undefined;
  const { submission, values } = await beginning(turn, answer);
  await turn.reply({
    card: requestForm({
      service: turn.service,
      authorities: turn.knowing.authorities,
      submission,
      answer: mine?.id,
      asked: mine?.question,
      values,
      cleared: [],
      problems: [],
      masked: undefined,
    }),
  });
}

/** What stands in a fresh form: what was begun elsewhere, unless an answer leads here with its own question. */
async function beginning(
  turn: Turn,
  answer: string | undefined,
): Promise<Pick<Draft, 'submission' | 'values'>> {
  const { homeAuthority: home } = await turn.stores.preferences.find(turn.service.id, turn.person.id);
  const draft = answer === undefined ? await draftOf(turn) : undefined;
  // The requester's own authority, where they told it: a request for another goes there.
  const places = home === undefined ? {} : { authority: home, schoolAuthority: home };
  return { submission: draft?.submission ?? randomUUID(), values: { ...places, ...draft?.values } };
}

/** What the person has begun elsewhere; where others read along it stays out of sight. */
async function draftOf(turn: Turn): Promise<Draft | undefined> {
  if (turn.place.setting !== 'personal') return undefined;
  const draft = await turn.stores.drafts.find(turn.service.id, turn.person.id);
  if (!draft || !isKept(draft, turn.now)) return undefined;
  // A stored reply would outlive it.
  turn.storeNoReply();
  return draft;
}
