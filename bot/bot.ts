/** One activity in, one turn out: who may talk, whether it is new, the features in their order, the end. */
import type { Clock } from '../src/calendar/clock.ts';
import type { Storage, Stores } from '../src/conversation/stores.ts';
import type { StoredReply, TurnKey } from '../src/conversation/turn-claims.ts';
import { type Deployment, mayTalk, serviceOf } from '../src/people/permissions.ts';
import type { Service } from '../src/people/service.ts';
import type { RequestLink } from './teams-links.ts';
import { answerWithWords } from './answer-invoke.ts';
import { claimOrFail } from './claim-turn.ts';
import type { Knowing } from './knowing.ts';
import type { Received } from './received.ts';
import { whileRenewing } from './renew-claim.ts';
import { SendFailed } from './send-failed.ts';
import { Stopped } from './stopped.ts';
import type { Feature, Turn } from './turn.ts';
import { notAllowedWords, seeMessageWords } from './turn-words.ts';
import { startTyping } from './typing.ts';

export type TurnEnd =
  | { readonly kind: 'done' }
  /** It was dealt with before: the same body again, or nothing. */
  | { readonly kind: 'repeat'; readonly reply: StoredReply | undefined }
  /** The reply did not get through: say so, so that the channel may try again. */
  | { readonly kind: 'unsent' };

export interface BotDeps {
  readonly services: readonly Service[];
  readonly deployment: Deployment;
  readonly storage: Storage;
  readonly clock: Clock;
  /** Of the guidance that is answered from now. */
  readonly knowing: () => Knowing;
  /** Where people reach this server, without a path. */
  readonly address: () => string;
  readonly requestLink?: RequestLink;
  /** In their order; the last deals with whatever is left. */
  readonly features: readonly Feature[];
  readonly onTrouble: (turn: Turn, error: unknown) => Promise<void>;
  /** How often the claim of a turn that runs is renewed, in milliseconds, where a test cannot wait. */
  readonly renewEvery?: number;
}

export type Bot = (received: Received) => Promise<TurnEnd>;

export const createBot =
  (deps: BotDeps): Bot =>
  async (received) => {
    if (received.event.kind === 'other') return { kind: 'done' };
    const service = serviceFor(received, deps);
    if (!service) return turnAway(received);
    const key = keyOf(received, service);
    return key ? runOnce(received, service, key, deps) : runTurn(received, service, undefined, deps);
  };

/** Undefined for whoever may not talk. That the bot was removed is believed of anybody: it tells nothing and asks for nothing. */
function serviceFor({ person, event, isKnownToEntra }: Received, deps: BotDeps): Service | undefined {
  const theirs = serviceOf(person, deps.services, deps.deployment);
  if (event.kind === 'removed') return theirs ?? deps.services[0];
  return theirs && mayTalk(person, theirs, deps.deployment, isKnownToEntra) ? theirs : undefined;
}

async function runOnce(received: Received, service: Service, key: TurnKey, deps: BotDeps): Promise<TurnEnd> {
  const claim = await claimOrFail(key, deps);
  switch (claim.kind) {
    case 'ours':
      return whileRenewing(key, { ...received, ...deps }, () => runTurn(received, service, key, deps));
    case 'failed': {
      // Without its claim a turn might run twice: the person is told, and nothing else is done.
      const features = [() => Promise.reject(claim.error)];
      return runTurn(received, service, undefined, { ...deps, features });
    }
    case 'in-hand':
    case 'done':
      received.log.info('turn.repeat', { turn: received.id, kind: received.event.kind });
      return { kind: 'repeat', reply: claim.kind === 'done' ? claim.reply : undefined };
  }
}

async function turnAway({ event, id, log, reply, answerInvoke }: Received): Promise<TurnEnd> {
  log.warn('turn.not-allowed', { turn: id, kind: event.kind });
  if (answerWithWords({ event, answerInvoke }, notAllowedWords)) return { kind: 'done' };
  if (event.kind === 'message' || event.kind === 'pressed') {
    try {
      await reply({ text: notAllowedWords });
    } catch (error) {
      if (!(error instanceof SendFailed)) throw error;
      log.warn('turn.unsent', { turn: id, code: error.code });
      return { kind: 'unsent' };
    }
  }
  return { kind: 'done' };
}

const keyOf = (received: Received, service: Service): TurnKey | undefined =>
  received.activity === undefined
    ? undefined
    : {
        service: service.id,
        channel: received.place.address.channel,
        conversation: received.place.conversation,
        activity: received.activity,
        type: received.type,
      };

/** What has become of a turn while it runs. */
interface Running {
  readonly effects: ((stores: Stores) => Promise<void>)[];
  hasReplied: boolean;
  hasAnsweredInvoke: boolean;
  storesReply: boolean;
}

async function runTurn(
  received: Received,
  service: Service,
  key: TurnKey | undefined,
  deps: BotDeps,
): Promise<TurnEnd> {
  const typing = startTyping(received);
  const running: Running = { effects: [], hasReplied: false, hasAnsweredInvoke: false, storesReply: true };
  const reply: Turn['reply'] = async (message) => {
    typing.stop();
    const sentAs = await received.reply(message);
    running.hasReplied = true;
    return sentAs;
  };
  const answerInvoke: Turn['answerInvoke'] = (body) => {
    received.answerInvoke(body);
    running.hasReplied = true;
    running.hasAnsweredInvoke = true;
  };
  const turn = turnFrom({ ...received, reply, answerInvoke }, service, running, deps);
  notePlace(turn);
  try {
    await runFeatures(turn, deps);
    leadToMessage(turn, running);
  } catch (error) {
    await giveUp(error, received, key, running, deps);
    if (!(error instanceof SendFailed)) throw error;
    return { kind: 'unsent' };
  } finally {
    typing.stop();
  }
  await finish(received, key, running, deps);
  return { kind: 'done' };
}

/** A press in place wants its answer in the response, or Teams says that something went wrong; here a message came. */
function leadToMessage(turn: Turn, { hasReplied, hasAnsweredInvoke }: Running): void {
  const isInPlace = turn.event.kind === 'pressed' && turn.event.inPlace;
  if (isInPlace && hasReplied && !hasAnsweredInvoke) answerWithWords(turn, seeMessageWords);
}

function turnFrom(
  received: Received,
  service: Service,
  running: Running,
  { storage, clock, knowing, address, requestLink }: BotDeps,
): Turn {
  return {
    ...received,
    activity: received.activity ?? received.id,
    service,
    knowing: knowing(),
    address,
    ...(requestLink && { requestLink }),
    stores: storage,
    now: clock.now(),
    inTheEnd: (effect) => {
      running.effects.push(effect);
    },
    leaveNothing: () => {
      running.effects.length = 0;
      running.storesReply = false;
    },
    storeNoReply: () => {
      running.storesReply = false;
    },
  };
}

/** The claim is let go only where nobody can have seen a reply: then a repeat may run the turn from the start. */
async function giveUp(
  error: unknown,
  { id, log }: Received,
  key: TurnKey | undefined,
  { hasReplied }: Running,
  { storage, clock }: BotDeps,
): Promise<void> {
  const failed = error instanceof SendFailed ? error : undefined;
  log.error('turn.unsent', { turn: id, code: failed?.code ?? 'unknown', error });
  if (!key) return;
  if (hasReplied || failed?.mayHaveArrived === true) await storage.claims.finish(key, undefined, clock.now());
  else await storage.claims.release(key);
}

/** A person's own chat is where they can be reached later. */
function notePlace({ place, person, service, event, inTheEnd }: Turn): void {
  if (place.setting !== 'personal' || place.address.serviceUrl === '' || event.kind === 'removed') return;
  inTheEnd((stores) => stores.whereabouts.notePersonal(service.id, person.id, place.address));
}

async function runFeatures(turn: Turn, { features, onTrouble }: BotDeps): Promise<void> {
  try {
    for (const feature of features) {
      if (await feature(turn)) return;
    }
  } catch (error) {
    if (error instanceof SendFailed) throw error;
    if (error instanceof Stopped) {
      turn.leaveNothing();
      turn.log.info('turn.stopped', { turn: turn.id });
      return;
    }
    await onTrouble(turn, error);
  }
}

/** The turn's effects and the mark that it is done are kept together, or not at all. */
async function finish(
  received: Received,
  key: TurnKey | undefined,
  { effects, hasReplied, storesReply }: Running,
  { storage, clock }: BotDeps,
): Promise<void> {
  if (!key && effects.length === 0) return;
  try {
    await storage.inTransaction(async (stores) => {
      for (const effect of effects) await effect(stores);
      if (key) await stores.claims.finish(key, storesReply ? received.storedReply() : undefined, clock.now());
    });
  } catch (error) {
    received.log.error('turn.unkept', { turn: received.id, kind: received.event.kind, error });
    // What was said stands. Where nothing was, a repeat may have more luck.
    if (hasReplied || effects.length === 0) return;
    if (key) await storage.claims.release(key);
    throw error;
  }
}
