/** An advisor says that they are away, until when and who covers, and that they are back. */
import type { Inputs } from '../../cards/actions.ts';
import type { AwayAction } from '../../cards/away-actions.ts';
import { awayForm, awaySaved } from '../../cards/away-card.ts';
import { londonDate } from '../../src/calendar/dates.ts';
import { isDay, plusDays } from '../../src/calendar/day.ts';
import { readDate } from '../../src/calendar/read-date.ts';
import { lineOfCard } from '../../src/consultations/outbox.ts';
import type { Absence } from '../../src/conversation/absences.ts';
import { recogniseConcern } from '../../src/safeguarding/recognise-concern.ts';
import { type AwayTyped, isBack, readAway } from '../away-words.ts';
import { commandOf } from '../command.ts';
import { leftWords } from '../move-words.ts';
import { replyInPlace, sayToPresser } from '../reply-in-place.ts';
import { advisorsAmong, asAdvisor, type Member, type Roster } from '../roster.ts';
import { advisorStanding, teamsHere } from '../standing.ts';
import type { Feature, Turn } from '../turn.ts';

interface AwayDeps {
  readonly roster: Roster;
  readonly nudgeOutbox: () => void;
}

export const createAway =
  (deps: AwayDeps): Feature =>
  async (turn) => {
    const { event } = turn;
    if (event.kind === 'message') return typedAway(turn, commandOf(event.text) ?? '', deps);
    if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return false;
    const { action, inputs } = event.parsed;
    if (!isOfAbsence(action)) return false;
    const standing = await advisorStanding(turn, turn.service, deps.roster);
    if (standing.kind === 'refused') await sayToPresser(turn, standing.words);
    else await pressed(turn, action.kind, inputs, deps);
    return true;
  };

const kinds: readonly string[] = [
  'go-away',
  'save-away',
  'come-back',
] satisfies readonly AwayAction['kind'][];
const isOfAbsence = (action: { readonly kind: string }): action is AwayAction => kinds.includes(action.kind);

async function pressed(turn: Turn, kind: AwayAction['kind'], inputs: Inputs, deps: AwayDeps): Promise<void> {
  switch (kind) {
    case 'come-back':
      return comeBack(turn, deps);
    case 'save-away':
      return save(turn, inputs, deps);
    case 'go-away':
      return showForm(turn, { values: {}, problems: [] }, deps);
  }
}

/** Of anybody but an advisor it is a message like any other; what tells of danger is never read as a setting. */
async function typedAway(turn: Turn, typed: string, deps: AwayDeps): Promise<boolean> {
  const said = readAway(typed);
  if ((!said && !isBack(typed)) || recogniseConcern(typed)) return false;
  if ((await teamsHere(turn, turn.service)).length === 0) return false;
  const standing = await advisorStanding(turn, turn.service, deps.roster);
  if (standing.kind === 'refused') return false;
  if (said) await readTyped(turn, said, deps);
  else await comeBack(turn, deps);
  return true;
}

/** What cannot be read for certain is asked for on the form, with what could be. */
async function readTyped(turn: Turn, { until, cover }: AwayTyped, deps: AwayDeps): Promise<void> {
  const read = readDate(until, londonDate(turn.now));
  const day = read.kind === 'day' ? read.day : undefined;
  const covered: ReadCover = cover === undefined ? { problems: [] } : await readCover(turn, cover, deps);
  const values = {
    ...(day !== undefined && { until: day }),
    ...(covered.id !== undefined && { cover: covered.id }),
  };
  const problems = [
    ...(day === undefined ? ['Choose the last day on which you are away.'] : []),
    ...covered.problems,
  ];
  if (problems.length === 0) return save(turn, values, deps);
  // It says again whom they named: it is shown to them, and stored nowhere.
  turn.storeNoReply();
  await showForm(turn, { values, problems }, deps);
}

interface ReadCover {
  readonly id?: string;
  readonly problems: readonly string[];
}

async function readCover(turn: Turn, cover: string, deps: AwayDeps): Promise<ReadCover> {
  const named = called(cover, await colleagues(turn, deps));
  const [first] = named;
  if (first !== undefined && named.length === 1) return { id: first.id, problems: [] };
  return { problems: [whichWords(cover, named.length)] };
}

const whichWords = (cover: string, found: number): string =>
  found === 0
    ? `I found nobody called ${cover} in the team. Choose who covers.`
    : `Several in the team are called ${cover}. Choose who covers.`;

/** By the whole name, or by any part of it. */
function called(cover: string, members: readonly Member[] = []): readonly Member[] {
  const said = cover.trim().toLowerCase();
  const whole = members.filter(({ name }) => name.toLowerCase() === said);
  return whole.length > 0
    ? whole
    : members.filter(({ name }) => name.toLowerCase().split(/\s+/).includes(said));
}

async function colleagues(turn: Turn, { roster }: AwayDeps): Promise<readonly Member[] | undefined> {
  const { service, place, person } = turn;
  const teams = await teamsHere(turn, service);
  const lists = await Promise.all(teams.map((team) => roster.members(team, place.address.serviceUrl)));
  if (lists.every((list) => list === undefined)) return undefined;
  const known = lists.flatMap((list) => list ?? []);
  const others = advisorsAmong(known, service).filter(({ id }) => id !== person.id);
  return [...new Map(others.map((member) => [member.id, member])).values()];
}

interface Typed {
  readonly values: Inputs;
  readonly problems: readonly string[];
}

async function showForm(turn: Turn, typed: Typed, deps: AwayDeps): Promise<void> {
  const members = await colleagues(turn, deps);
  const choices = members?.map(({ id, name }) => ({ value: id, title: name }));
  await replyInPlace(
    turn,
    typed.problems[0] ?? 'Until when are you away, and who covers?',
    awayForm({ ...typed, colleagues: choices }),
  );
}

const longestAwayDays = 366;

async function save(turn: Turn, values: Inputs, deps: AwayDeps): Promise<void> {
  const { until = '', cover: id = '' } = values;
  const today = londonDate(turn.now);
  const cover = id === '' ? undefined : (await colleagues(turn, deps))?.find((one) => one.id === id);
  const problems = [...dayProblems(until, today), ...(await coverProblems(turn, { id, cover }, deps))];
  if (problems.length > 0) return showForm(turn, { values, problems }, deps);
  const absence = {
    person: turn.person.id,
    until,
    cover: cover && { id: cover.id, name: cover.name },
  };
  await note(turn, absence, deps);
  const card = awaySaved(absence);
  await replyInPlace(turn, card.speak, card);
}

function dayProblems(until: string, today: string): readonly string[] {
  if (!isDay(until)) return ['Choose the last day on which you are away.'];
  if (until < today) return ['That day is over. Choose today or a later day.'];
  return until > plusDays(today, longestAwayDays) ? ['Choose a day within a year.'] : [];
}

async function coverProblems(
  turn: Turn,
  { id, cover }: { readonly id: string; readonly cover: Member | undefined },
  { roster }: AwayDeps,
): Promise<readonly string[]> {
  if (id === '') return [];
  if (cover === undefined) return ['Choose a colleague who is in the team now, or nobody.'];
  const { serviceUrl } = turn.place.address;
  const teams = await teamsHere(turn, turn.service);
  const said = await Promise.all(teams.map((team) => roster.membershipNow(team, cover, serviceUrl)));
  const found = said.map((membership) => asAdvisor(membership, turn.service));
  if (found.includes('member')) return [];
  return [leftWords(cover.name, found.includes('unknown') ? 'unknown' : 'stranger')];
}

const refreshedAtMost = 200;

/** Their open requests' cards say it at once. */
async function note(turn: Turn, absence: Absence | undefined, { nudgeOutbox }: AwayDeps): Promise<boolean> {
  const { service, person, stores, now, log } = turn;
  const changed = await stores.inTransaction(async (kept) => {
    if (absence) await kept.absences.note(service.id, absence);
    else if (!(await kept.absences.end(service.id, person.id))) return false;
    const theirs = await kept.openRequests.assignedTo(service.id, person.id, refreshedAtMost);
    for (const { reference, revision } of theirs) {
      await kept.outbox.add({
        service: service.id,
        key: `away ${reference} ${String(revision)} ${now}`,
        notice: { kind: 'refresh-request', reference, revision },
        line: lineOfCard(reference),
        at: now,
      });
    }
    return true;
  });
  nudgeOutbox();
  log.info(absence ? 'absence.noted' : 'absence.ended', { service: service.id });
  return changed;
}

async function comeBack(turn: Turn, deps: AwayDeps): Promise<void> {
  const wasAway = await note(turn, undefined, deps);
  const words = wasAway
    ? 'Welcome back. Your requests no longer say that you are away, and nobody else is told in your place.'
    : 'You were not marked as away.';
  await replyInPlace(turn, words, undefined);
}
