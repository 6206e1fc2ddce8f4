/** "Find a request", in the search box of the app: an advisor's team's requests, for everybody else their own. */
import { searchResult } from '../../cards/search-results.ts';
import { isOverdue } from '../../src/consultations/due.ts';
import { isOpen } from '../../src/consultations/request.ts';
import type { FoundRequest, RequestFinder, RequestQuery } from '../../src/consultations/finder.ts';
import type { AdvisoryChannel } from '../../src/conversation/whereabouts.ts';
import type { Service } from '../../src/people/service.ts';
import { recogniseConcern } from '../../src/safeguarding/recognise-concern.ts';
import { screen } from '../../src/screening/screen.ts';
import { answerWithWords, showResults } from '../answer-invoke.ts';
import { presentFor } from '../present-for.ts';
import { asAdvisor, type Membership, type Roster } from '../roster.ts';
import { readSearchWords, type SearchWords } from '../search-words.ts';
import { linkToOwnChat, linkToThread } from '../teams-links.ts';
import { type Feature, type Turn, type TurnEvent, unnamed } from '../turn.ts';
import { within } from '../within.ts';

interface SearchDeps {
  readonly services: readonly Service[];
  readonly roster: Roster;
  readonly finder: RequestFinder;
}

/** As the manifest has them. */
export const searchCommand = 'findRequest';
export const wordsParameter = 'words';
/** Of the five seconds that Teams waits, the roster may have this much. */
const patienceMilliseconds = 2_500;
const longestSearch = 200;

type Search = Extract<TurnEvent, { kind: 'search' }>;

export const createSearchRequests =
  (deps: SearchDeps): Feature =>
  async (turn) => {
    const { event } = turn;
    if (event.kind !== 'search' || (event.command ?? searchCommand) !== searchCommand) return false;
    const { [wordsParameter]: named, [unnamed]: alone } = event.parameters;
    const typed = (named ?? alone ?? '').slice(0, longestSearch);
    // It is asked anew with each pause of typing: only what cannot wait is answered here.
    if (recogniseConcern(typed) === 'immediate-danger') {
      return answerWithWords(turn, presentFor([{ kind: 'immediate-danger' }], turn, undefined).text);
    }
    const { knownWords } = turn.knowing.knowledge;
    const read = readSearchWords(typed, (words) => screen(words, { knownWords }).text);
    if (read.isMaskedWhole) return answerWithWords(turn, namesNobody);
    await answer(turn, event, read, deps);
    return true;
  };

/** Who looks: at the queues of the teams that they are in, or at what they asked for themselves. */
interface View {
  readonly advises: readonly AdvisoryChannel[];
  /** False where Teams would not say of a team whether they are in it. */
  readonly isSure: boolean;
}

async function viewOf(turn: Turn, { services, roster }: SearchDeps): Promise<View> {
  const lists = await Promise.all(services.map(({ id }) => turn.stores.advisoryChannels.list(id)));
  // A colleague of another organisation is none of the team, and its roster need not be asked.
  const channels = lists
    .flat()
    .filter(({ address }) => (address.tenant ?? turn.person.tenant) === turn.person.tenant);
  const asked = await Promise.all(channels.map((channel) => membershipIn(channel, turn, roster)));
  const isAdvisorOf = (service: string, membership: Membership = 'unknown'): boolean =>
    services.some((one) => one.id === service && asAdvisor(membership, one) === 'member');
  return {
    advises: channels.filter(({ service }, at) => isAdvisorOf(service, asked[at])),
    isSure: !asked.includes('unknown'),
  };
}

const membershipIn = (
  { team, address }: AdvisoryChannel,
  { person }: Turn,
  roster: Roster,
): Promise<Membership> =>
  within(patienceMilliseconds, roster.membership(team, person, address.serviceUrl), 'unknown' as const);

async function answer(turn: Turn, search: Search, read: SearchWords, deps: SearchDeps): Promise<void> {
  const view = await viewOf(turn, deps);
  const found = await deps.finder.find(queryOf(turn, search, read, view, deps));
  const kind = view.advises.length > 0 ? 'advisor' : 'requester';
  turn.log.info('requests.searched', { turn: turn.id, kind, count: found.length });
  if (found.length > 0 || search.skip > 0)
    showResults(
      turn,
      found.map((each) => resultFor(turn, each, view, deps)),
    );
  else answerWithWords(turn, nothingFound(view));
}

function queryOf(
  turn: Turn,
  { skip, count: limit }: Search,
  { filters, isMine, reference, number, words }: SearchWords,
  { advises }: View,
  { services }: SearchDeps,
): RequestQuery {
  const page = { filters, words, now: turn.now, skip, limit };
  const wanted = {
    ...page,
    ...(reference !== undefined && { reference }),
    ...(number !== undefined && { number }),
  };
  if (advises.length === 0) {
    return { ...wanted, services: services.map(({ id }) => id), requester: turn.person.id };
  }
  return {
    ...wanted,
    services: [...new Set(advises.map(({ service }) => service))],
    ...(isMine && { assignee: turn.person.id }),
  };
}

function resultFor(turn: Turn, found: FoundRequest, { advises }: View, { services }: SearchDeps) {
  return searchResult({
    found,
    kinds: services.find(({ id }) => id === found.service)?.kinds ?? [],
    isOverdue: isOpen(found) && isOverdue(found.due, turn.now),
    way: wayTo(turn, found, advises),
  });
}

function wayTo({ place }: Turn, { service, post }: FoundRequest, advises: readonly AdvisoryChannel[]) {
  const channel = advises.find(
    (each) => each.service === service && each.address.conversation === post?.conversation,
  );
  if (channel) return post && { title: 'Open its thread', link: linkToThread(post, channel) };
  const link = linkToOwnChat(place.address);
  return link === undefined ? undefined : { title: 'Open my chat with Signpost', link };
}

const lists = 'mine, unassigned, urgent, overdue, recent';
const namesNobody = `I look for nothing that could be a name or identify a child, and no request holds any. Try a reference, words of the question, or: ${lists}.`;

function nothingFound({ advises, isSure }: View): string {
  if (advises.length > 0) {
    return `No request of your team fits. Try a reference, words of the question, or: ${lists}.`;
  }
  const own =
    'You have asked for no such consultation. To ask for one, open a chat with me and say “request a consultation”; “my requests” lists yours.';
  return isSure
    ? `${own} The team’s requests are found by members of the advisors’ team.`
    : `${own} Teams would not tell me just now whether you are in the advisors’ team: if you are, try again in a minute.`;
}
