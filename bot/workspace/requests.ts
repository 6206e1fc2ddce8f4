/** What can be done with one request in the workspace: looked at, moved by the same rules as on its card, taken out. */
import type { Inputs } from '../../cards/actions.ts';
import { fieldsOf } from '../../cards/move-fields.ts';
import { givesUpWords } from '../../cards/given-up-words.ts';
import { moveTitles } from '../../cards/move-forms.ts';
import { asTyped } from '../../src/knowledge/plain-words.ts';
import type { BankHolidays } from '../../src/calendar/working-days.ts';
import { bookPlace } from '../../src/consultations/book-place.ts';
import { holdRequest, holdWords } from '../../src/consultations/hold-request.ts';
import type { MergeResult } from '../../src/consultations/merge-requests.ts';
import type { ConsultationRequest } from '../../src/consultations/request.ts';
import type { Outcome as OutcomeOf, Seeing, SentForm } from '../../src/consultations/seeing.ts';
import type { Log } from '../../src/conversation/log.ts';
import type { Storage } from '../../src/conversation/stores.ts';
import { type SuggestibleMove } from '../../src/consultations/suggestible.ts';
import type { SuggestedReply } from '../../src/web/contract/request.ts';
import type { MoveForm } from '../../src/web/contract/forms.ts';
import {
  formFactsOf,
  holdMasked,
  maskedWords,
  type OpenForm,
  restoredWords,
  type Typed,
} from '../form-facts.ts';
import { makePress, whyNot } from '../make-press.ts';
import { doneWords, noMergerWords, refusalWords, staleWords } from '../move-words.ts';
import type { Presser } from '../presser.ts';
import { safetyWords } from '../read-request-form.ts';
import type { Roster } from '../roster.ts';
import { toldLaterWords } from '../told-later.ts';
import { leftOutWords, type SuggestReply } from '../suggest-reply.ts';
import { fieldsFrom } from './form-fields.ts';
import { optional } from './row.ts';
import type { ViewDeps } from './request-view.ts';

export interface MoveDeps extends Omit<ViewDeps, 'stores'> {
  readonly stores: Storage;
  readonly roster: Roster;
  readonly suggestReply: SuggestReply;
  readonly nudgeOutbox: () => void;
  readonly bankHolidays: BankHolidays;
  readonly log: Log;
}

type Outcome = OutcomeOf<MoveForm>;

const presserOf = ({ who, now }: Seeing, { stores, knowing, log }: MoveDeps): Presser => ({
  person: { id: who.id, channelId: who.id, name: who.name, tenant: who.tenant },
  stores,
  knowing: knowing(),
  now,
  log,
});

const openOf = (
  { service, request }: Seeing,
  as: OpenForm['as'],
  { move, once: form, cleared }: Omit<SentForm, 'inputs'>,
  { roster, suggestReply }: MoveDeps,
): OpenForm => ({ service, request, as, move, form, cleared, roster, suggestReply });

const notTheirs = (request: ConsultationRequest): Outcome => ({
  kind: 'refused',
  words: plain(refusalWords('not-yours', request)),
  request,
});

/** Messages to Teams are written in its Markdown; a page shows them as they are. */
const plain = (words: string): string => asTyped(words).replaceAll('**', '');

async function formOf(presser: Presser, open: OpenForm, typed: Typed): Promise<MoveForm> {
  const facts = await formFactsOf(presser, open, typed);
  return {
    move: open.move,
    title: moveTitles[open.move],
    fields: fieldsFrom(fieldsOf(facts), open.service.cannedReplies),
    problems: typed.problems.map(plain),
    ...optional('givesUp', facts.givesUp && givesUpWords(facts.givesUp)),
    cleared: open.cleared,
    canRestore: typed.canRestore === true,
    canSuggest: facts.canSuggest,
    ...(facts.drafted && { drafted: { isMostly: facts.drafted.share === 'mostly' } }),
  };
}

/** The form of a move, empty; or why that move is not theirs to make now. */
export async function openForm(
  seeing: Seeing,
  sent: Omit<SentForm, 'inputs'>,
  deps: MoveDeps,
): Promise<MoveForm | Outcome> {
  const { as, request } = seeing;
  if (as === 'manager') return notTheirs(request);
  const presser = presserOf(seeing, deps);
  const why = whyNot(presser, { ...seeing, as }, sent.move);
  if (why !== undefined) return { kind: 'refused', words: plain(refusalWords(why, request)), request };
  return formOf(presser, openOf(seeing, as, sent, deps), { values: {}, problems: [] });
}

/** "That is not a name". */
export async function restoreForm(
  seeing: Seeing,
  sent: SentForm,
  deps: MoveDeps,
): Promise<MoveForm | Outcome> {
  const { as, request } = seeing;
  if (as === 'manager') return notTheirs(request);
  const presser = presserOf(seeing, deps);
  const open = openOf(seeing, as, sent, deps);
  const { cleared, ...typed } = restoredWords(presser, open, sent.inputs);
  return formOf(presser, { ...open, cleared }, typed);
}

/** Nothing of it is sent: it goes into the form, for the advisor to change. */
export async function suggestOn(
  seeing: Seeing,
  move: SuggestibleMove,
  { suggestReply, ...deps }: MoveDeps,
): Promise<SuggestedReply | Outcome> {
  const { as, request, service } = seeing;
  if (as !== 'advisor') return notTheirs(request);
  const presser = presserOf(seeing, { ...deps, suggestReply });
  const why = whyNot(presser, { ...seeing, as }, move);
  if (why !== undefined) return { kind: 'refused', words: plain(refusalWords(why, request)), request };
  const made = await suggestReply.suggest(presser, { service, request });
  if (made.kind === 'none') return made;
  const { passages } = presser.knowing.knowledge.guidance;
  const { kind, text, leftOut, by } = made;
  return {
    kind,
    text,
    by,
    sources: passages.flatMap(({ id, title }) => (made.passages.includes(id) ? [{ id, title }] : [])),
    ...(leftOut > 0 && { leftOut: leftOutWords(leftOut) }),
  };
}

export async function makeMoveOn(
  seeing: Seeing,
  sent: SentForm & { readonly revision: number },
  deps: MoveDeps,
): Promise<Outcome> {
  const { as, request } = seeing;
  if (as === 'manager') return notTheirs(request);
  const presser = presserOf(seeing, deps);
  const open = openOf(seeing, as, sent, deps);
  const { revision, inputs } = sent;
  const safety =
    as === 'requester' ? safetyWords({ ...presser, service: seeing.service }, inputs) : undefined;
  const result = await makePress(presser, { ...open, revision, inputs, isForm: true }, deps);
  if (result.kind !== 'mend') {
    const outcome = await outcomeOf(presser, open, { values: inputs, result }, deps);
    return outcome.kind === 'unknown' ? outcome : { ...outcome, safety };
  }
  const canRestore = holdMasked(presser, open, result.masked);
  const problems = [...(result.kinds.length > 0 ? [maskedWords] : []), ...result.problems];
  const form = await formOf(presser, open, { values: result.values, problems, canRestore });
  return { kind: 'mend', words: plain(problems[0] ?? maskedWords), form, safety };
}

async function outcomeOf(
  presser: Presser,
  open: OpenForm,
  { values, result }: { readonly values: Inputs; readonly result: MergeResult },
  { bankHolidays }: Pick<MoveDeps, 'bankHolidays'>,
): Promise<Outcome> {
  switch (result.kind) {
    case 'unknown':
      return result;
    case 'moved': {
      const later = await toldLaterWords(presser, { ...open, request: result.request }, bankHolidays);
      const words = [doneWords(result.request), ...(later === undefined ? [] : [later])].join(' ');
      return { ...result, words: plain(words) };
    }
    case 'stale':
      return { ...result, words: plain(staleWords(result.request)) };
    case 'refused':
      return { ...result, words: plain(refusalWords(result.why, result.request)) };
    case 'no-merger': {
      const words = noMergerWords[result.why];
      return { kind: 'mend', words, form: await formOf(presser, open, { values, problems: [words] }) };
    }
  }
}

export async function book(
  seeing: Seeing,
  place: { readonly session: string; readonly starts: string; readonly revision: number },
  deps: MoveDeps,
): Promise<Outcome> {
  const { who, service, request, as, now } = seeing;
  if (as === 'manager') return notTheirs(request);
  const { reference } = request;
  const by = { id: who.id, name: who.name };
  const result = await bookPlace(deps.stores, {
    service: service.id,
    reference,
    ...place,
    by,
    as,
    at: now,
    once: undefined,
  });
  deps.nudgeOutbox();
  deps.log.info('request.press', { service: service.id, reference, kind: 'booked', outcome: result.kind });
  switch (result.kind) {
    case 'taken':
      return { kind: 'refused', words: taken, request };
    case 'for-others':
      return { kind: 'refused', words: forOthers, request };
    case 'unknown':
      return result;
    case 'refused':
      return { ...result, words: plain(refusalWords(result.why, result.request)) };
    case 'stale':
      return { ...result, words: plain(staleWords(result.request)) };
    case 'moved':
      return { ...result, words: plain(doneWords(result.request)) };
  }
}

const taken = 'Nothing was booked: that place has gone to somebody else, or is no longer offered.';
const forOthers = 'Nothing was booked: that session is meant for others.';

/** By a manager. */
export async function hold(
  { who, service, request, now }: Seeing,
  isHeld: boolean,
  deps: MoveDeps,
): Promise<Outcome> {
  const { reference } = request;
  const kind = isHeld ? 'held' : 'released';
  const by = { id: who.id, name: who.name };
  const result = await deps.stores.inTransaction((stores) =>
    holdRequest(stores, { service: service.id, reference, kind, by, at: now }),
  );
  deps.nudgeOutbox();
  deps.log.info('request.hold', { service: service.id, reference, kind, outcome: result.kind });
  if (result.kind === 'unknown') return result;
  // Asked for twice, it is so all the same.
  const done = result.kind === 'refused' ? 'moved' : result.kind;
  return { kind: done, words: holdWords(result, reference), request: result.request };
}
