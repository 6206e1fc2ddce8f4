/** The way into a consultation request: a command or a button, the gate of safety, then the form. */
import { randomUUID } from 'node:crypto';
import type { GateChoice } from '../../cards/actions.ts';
import { afterGateCard, gateCard, type LedBy } from '../../cards/gate-cards.ts';
import { requestForm } from '../../cards/request-form.ts';
import { placeChoices } from '../../cards/session-words.ts';
import { type Draft, unconfirmed } from '../../src/consultations/drafts.ts';
import type { AuthorityId } from '../../src/knowledge/passage.ts';
import type { Service } from '../../src/people/service.ts';
import type { Concern } from '../../src/safeguarding/recognise-concern.ts';
import { commandOf } from '../command.ts';
import { beforeTheForm } from '../elsewhere-words.ts';
import { firstNotice } from '../first-notice.ts';
import { presentFor } from '../present-for.ts';
import { sessionsToChoose } from '../session-choice.ts';
import type { Feature, Turn } from '../turn.ts';
import { unsentDraft } from '../unsent-draft.ts';
import { valuesOfWalk } from '../walks-under-way.ts';

const command =
  /^(?:please )?(?:i (?:want|need|would like|['’]d like) (?:to )?)?(?:(?:request|book|log|start|make|ask for|get)? ?(?:a|an|the|my|new)? ?(?:new )?consult(?:ation)?(?: request)?|(?:speak|talk) (?:to|with) (?:an advis[eo]r|a person|a human|someone))(?: please)?[.!]*$/i;

export interface ConsultDeps {
  /** A request about an authority of any of them is taken. */
  readonly services: readonly Service[];
}

export const createConsult =
  (deps: ConsultDeps): Feature =>
  (turn) =>
    consult(turn, deps);

async function consult(turn: Turn, deps: ConsultDeps): Promise<boolean> {
  const { event } = turn;
  if (event.kind === 'message' && command.test(commandOf(event.text) ?? '')) {
    await turn.reply({ card: gateCard({}, await firstNotice(turn)) });
    return true;
  }
  if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return false;
  const { action } = event.parsed;
  if (action.kind === 'consult') {
    await turn.reply({ card: gateCard(action, await firstNotice(turn)) });
    return true;
  }
  if (action.kind !== 'gate') return false;
  await passGate(turn, action.choice, action, deps);
  return true;
}

const concernOf: Partial<Readonly<Record<GateChoice, Concern>>> = {
  danger: 'immediate-danger',
  worry: 'worry',
  allegation: 'allegation',
};

async function passGate(turn: Turn, choice: GateChoice, by: LedBy, deps: ConsultDeps): Promise<void> {
  const { answer, walk } = by;
  const concern = concernOf[choice];
  if (concern) {
    const words = presentFor([{ kind: concern }], turn, undefined).text;
    await turn.reply({ text: words, card: afterGateCard(by) });
    return;
  }
  const record = answer === undefined ? undefined : await turn.stores.answers.find(turn.service.id, answer);
  // An answer travels only with the person who got it.
  const mine = record?.person === turn.person.id ? record : undefined;
  const filledIn = await valuesOfWalk(turn, walk);
  const { homeAuthority: home } = await turn.stores.preferences.find(turn.service.id, turn.person.id);
  const { submission, values } = await beginning(turn, by, { home, filledIn });
  await turn.reply({
    card: requestForm({
      service: turn.service,
      authorities: turn.knowing.authorities,
      submission,
      answer: mine?.id,
      asked: mine?.question,
      places: placeChoices(await sessionsToChoose(turn), turn.now),
      values,
      isFilledIn: Object.keys(filledIn).length > 0,
      cleared: [],
      problems: elsewhere(turn, home, values['authority'], deps),
      masked: undefined,
    }),
  });
}

/** Nobody is to fill in a whole form that is not taken; a form gone on with may say already whose child it is about. */
function elsewhere(
  turn: Turn,
  home: AuthorityId | undefined,
  inForm: string | undefined,
  { services }: ConsultDeps,
): readonly string[] {
  const isServed = (id: string | undefined): boolean =>
    id === undefined || services.some(({ authority }) => authority === id);
  return home === undefined || isServed(inForm ?? home) ? [] : [beforeTheForm(turn, home)];
}

/** What stands in a fresh form: what was begun elsewhere, unless an answer or a walk leads here with its own. */
async function beginning(
  turn: Turn,
  { answer, walk }: LedBy,
  { home, filledIn }: { readonly home: AuthorityId | undefined; readonly filledIn: Draft['values'] },
): Promise<Pick<Draft, 'submission' | 'values'>> {
  const draft = answer === undefined && walk === undefined ? await draftOf(turn) : undefined;
  // The requester's own authority, where they told it: a request for another goes there.
  const places = home === undefined ? {} : { authority: home, schoolAuthority: home };
  return {
    submission: draft?.submission ?? randomUUID(),
    values: { ...places, ...(draft && unconfirmed(draft)), ...filledIn },
  };
}

/** What the person has begun elsewhere. */
async function draftOf(turn: Turn): Promise<Draft | undefined> {
  const draft = await unsentDraft(turn);
  // A stored reply would outlive it.
  if (draft) turn.storeNoReply();
  return draft;
}
