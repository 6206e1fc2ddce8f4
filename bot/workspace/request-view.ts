/** One request as the workspace shows it: what its card says and more, as much as the reader may see. */
import { type AdvisoryFacts, advisoryWarnings } from '../../cards/advisory-facts.ts';
import { moveGroups } from '../../cards/advisory-card.ts';
import { cut } from '../../cards/cut.ts';
import { labelOf } from '../../cards/drafted-words.ts';
import { asksForSomething } from '../../cards/move-fields.ts';
import { ratingLabels } from '../../cards/labels.ts';
import { isPressed, moveTitles } from '../../cards/move-forms.ts';
import { asTyped } from '../../src/knowledge/plain-words.ts';
import { movesFor } from '../../cards/requester-view.ts';
import type { Calendars } from '../../src/calendar/working-days.ts';
import { mayGiveUp, movesOpenTo } from '../../src/consultations/make-move.ts';
import type { PressedMove } from '../../src/consultations/read-move.ts';
import { mayReopen } from '../../src/consultations/reopening.ts';
import { type ConsultationRequest, isOpen } from '../../src/consultations/request.ts';
import { placesFor } from '../../src/consultations/sessions.ts';
import type { Stores } from '../../src/conversation/stores.ts';
import type { Service } from '../../src/people/service.ts';
import { mayKeepRecords } from '../../src/people/workspace.ts';
import type { RequestView } from '../../src/web/contract/request.ts';
import { advisoryFactsOf } from '../advisory-facts.ts';
import { answerBefore, answeredFrom } from '../answered-from.ts';
import type { Knowing } from '../knowing.ts';
import { deadlinesOf } from './deadlines.ts';
import { optional, type Reader, someone, standingOf } from './row.ts';
import { conversationOf, eventsOf, notesOf } from './said.ts';
import type { Seeing } from '../../src/consultations/seeing.ts';

export interface ViewDeps {
  readonly stores: Pick<Stores, 'requests' | 'absences' | 'openRequests' | 'sessions' | 'answers'>;
  readonly knowing: () => Knowing;
  readonly calendarsOf: (service: Service) => Calendars;
}

export const readerOf = ({ as }: Pick<Seeing, 'as'>): Reader => (as === 'requester' ? as : 'staff');

export async function requestView(seeing: Seeing, deps: ViewDeps): Promise<RequestView> {
  const { request, service, who, now, roles, as } = seeing;
  const { reference } = request;
  const { nameOf } = deps.knowing().knowledge.names;
  const events = await deps.stores.requests.history(service.id, reference);
  const isStaff = as !== 'requester';
  const facts = isStaff
    ? await advisoryFactsOf({ request, service, stores: deps.stores, nameOf, now })
    : undefined;
  const reading = { reader: readerOf(seeing), own: who.id, record: { ...service, events } };
  return {
    ...factsOf(seeing),
    ...(await askedOf(seeing, deps)),
    warnings: facts === undefined ? [] : advisoryWarnings(facts).map(asTyped),
    conversation: conversationOf(events, reading),
    notes: notesOf(events, reading),
    events: eventsOf(events, reading),
    duplicates: facts === undefined ? [] : await duplicatesOf(facts, deps),
    deadlines: deadlinesOf(seeing, { ...deps, calendars: deps.calendarsOf(service) }),
    moves: movesTo(seeing).map((move) => ({
      move,
      title: moveTitles[move],
      group: groupOf(move, seeing),
      hasForm: asksForSomething(move),
    })),
    mayHold: mayKeepRecords(roles) && request.erasedAt === undefined,
    places: await placesOf(seeing, deps),
  };
}

type Facts = Omit<
  RequestView,
  | 'asked'
  | 'warnings'
  | 'conversation'
  | 'notes'
  | 'events'
  | 'duplicates'
  | 'deadlines'
  | 'moves'
  | 'mayHold'
  | 'places'
>;

function factsOf(seeing: Seeing): Facts {
  const { request, as, now } = seeing;
  const { details, booking } = request;
  const reader = readerOf(seeing);
  return {
    ...standingOf(request, reader, now),
    as,
    stage: details.stage,
    cohort: details.cohort,
    role: details.role,
    schoolAuthority: details.schoolAuthority,
    tried: details.tried,
    contact: details.contact,
    ...optional('contactTimes', details.contactTimes),
    ...optional('consultationDay', request.consultationDay),
    confirmedWords: details.confirmedWords,
    question: details.question,
    ...optional('pendingQuestion', request.pendingQuestion),
    ...optional('pendingDrafted', labelOf(request.pendingDrafted)),
    ...optional('closingNote', request.closingNote),
    ...optional('closingDrafted', labelOf(request.closingDrafted)),
    requester: someone(request.requester, reader, seeing.who.id),
    isErased: request.erasedAt !== undefined,
    ...optional('booking', booking),
    ...mergerOf(request, reader),
    ...optional('rating', request.rating && ratingLabels[request.rating]),
  };
}

/** What it was answered from is told as long as the answer itself is kept. */
async function askedOf(
  { request }: Seeing,
  { stores, knowing }: ViewDeps,
): Promise<Pick<RequestView, 'asked'>> {
  const { asked } = request;
  if (asked === undefined) return {};
  const kept = await answerBefore(request, stores);
  const from = kept === undefined ? [] : answeredFrom(kept, knowing());
  return { asked: { question: asked.question, answer: asked.answer, from } };
}

/** The other side of a merger may be somebody else's. */
const mergerOf = (
  { mergedInto, joined }: ConsultationRequest,
  reader: Reader,
): Pick<RequestView, 'mergedInto' | 'joined'> =>
  reader === 'staff' ? { ...optional('mergedInto', mergedInto), joined } : { joined: [] };

const duplicateShown = 240;

async function duplicatesOf(
  { likely, request }: AdvisoryFacts,
  { stores }: ViewDeps,
): Promise<RequestView['duplicates']> {
  const found = await Promise.all(
    likely.map((reference) => stores.requests.find(request.service, reference)),
  );
  return found.flatMap((one) => {
    if (one === undefined) return [];
    const { reference, status, loggedAt, details } = one;
    return [{ reference, status, loggedAt, question: cut(details.question, duplicateShown) }];
  });
}

/** The same that its card would offer. */
export function movesTo({ request, service, as, now }: Seeing): readonly PressedMove[] {
  if (as === 'manager') return [];
  if (as === 'advisor') return movesOpenTo(request, 'advisor').filter(isPressed);
  const canReopen = mayReopen(request, service, now);
  const moves = movesFor({ request, canReopen, asksHowItWent: service.howItWent });
  // On a card it is offered where the place is shown; here that is the same page.
  return mayGiveUp(request, as, now) ? [...moves, 'unbooked'] : moves;
}

const groupNames: readonly RequestView['moves'][number]['group'][] = ['requester', 'desk', 'end'];

function groupOf(move: PressedMove, { as }: Seeing): RequestView['moves'][number]['group'] {
  const at = as === 'requester' ? 0 : moveGroups.findIndex(([, moves]) => moves.includes(move));
  return groupNames[at] ?? 'desk';
}

const sessionsLookedAt = 60;
const placesAtMost = 200;

async function placesOf(
  { request, service, now, as }: Seeing,
  { stores }: ViewDeps,
): Promise<RequestView['places']> {
  if (!isOpen(request) || as === 'manager') return [];
  const sessions = await stores.sessions.coming(service.id, now, sessionsLookedAt);
  return placesFor(sessions, request, now)
    .slice(0, placesAtMost)
    .map(({ session, starts }) => ({ session: session.id, starts, minutes: session.minutes }));
}
