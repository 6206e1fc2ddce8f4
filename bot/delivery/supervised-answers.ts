/** Answers that an advisor looks at: their card in the advisory channel, and what became of them to the asker. */
import { erasedAnswerCard, supervisedCard } from '../../cards/supervised-card.ts';
import { lineOfAnswerCard, retirementOfAnswer } from '../../src/consultations/outbox.ts';
import type { Instant } from '../../src/calendar/clock.ts';
import { isModelOn } from '../../src/model/word-answer.ts';
import { quoted } from '../../src/knowledge/plain-words.ts';
import type { Service } from '../../src/people/service.ts';
import {
  judge,
  type Release,
  releasedWords,
  type Supervised,
  type Worded,
} from '../../src/model/supervised.ts';
import { channelOf, defaultDesk } from '../desk-channel.ts';
import type { Sent } from '../messenger.ts';
import type { OutgoingMessage } from '../turn.ts';
import type { Delivered, DeliverToService, DeliveryDeps } from './delivery.ts';
import { isDeleted } from './post-anew.ts';

/** Posts the card, or brings the one that stands there to the present state. */
export const postAnswer: DeliverToService<'post-answer'> = async ({ notice, service }, deps) => {
  const { storage, messenger, clock } = deps;
  const supervised = await storage.supervised.find(service.id, notice.answer);
  if (!supervised) return { kind: 'pointless' };
  const channel = await channelOf(storage, { desk: defaultDesk(service) }, service);
  if (!channel) return { kind: 'held', reason: 'no-channel' };
  const message = { card: supervisedCard(supervised) };
  if (supervised.post) {
    const address = { ...channel.address, conversation: supervised.post.conversation };
    return updated(await messenger.update(address, supervised.post.activity, message));
  }
  const sent = await messenger.send(channel.address, message);
  if (!sent.ok) return { kind: 'trouble', trouble: sent.trouble };
  const post = { conversation: channel.address.conversation, activity: sent.value };
  return {
    kind: 'sent',
    note: async () => {
      await storage.inTransaction(async (stores) => {
        if (await stores.supervised.notePost(service.id, notice.answer, post)) return;
        // Erased while its card was on the way.
        const standing = { service: service.id, answer: notice.answer, post };
        await stores.outbox.add(retirementOfAnswer(standing, clock.now()));
      });
      return 'noted';
    },
  };
};

/** A card that somebody deleted in Teams has nothing more to say. */
const updated = (sent: Sent<void>): Delivered => {
  if (sent.ok) return { kind: 'sent' };
  return isDeleted(sent.trouble) ? { kind: 'pointless' } : { kind: 'trouble', trouble: sent.trouble };
};

export const retireAnswer: DeliverToService<'retire-answer'> = async ({ notice, service }, deps) => {
  const { post } = notice;
  const channel = await channelOf(deps.storage, { desk: defaultDesk(service) }, service);
  if (!channel) return { kind: 'held', reason: 'no-channel' };
  const address = { ...channel.address, conversation: post.conversation };
  return updated(await deps.messenger.update(address, post.activity, { card: erasedAnswerCard() }));
};

export const releaseAnswer: DeliverToService<'release-answer'> = async ({ notice, service }, deps) => {
  const supervised = await decidedBy(service.id, notice.answer, deps);
  const release = supervised && (await releaseOf(supervised, service, deps));
  if (!supervised || !release) return { kind: 'pointless' };
  const address = await deps.storage.whereabouts.personal(service.id, supervised.person);
  if (!address) {
    await noteTold(supervised, release, undefined, deps);
    return { kind: 'pointless' };
  }
  const sent = await deps.messenger.send(address, messageOf(supervised, release, service.name));
  if (!sent.ok) return { kind: 'trouble', trouble: sent.trouble };
  return {
    kind: 'sent',
    note: async () => {
      await noteTold(supervised, release, sent.value, deps);
      return 'noted';
    },
  };
};

/** Where its time is over and nobody has decided, the time has. */
async function decidedBy(
  service: string,
  answer: string,
  { storage, clock }: DeliveryDeps,
): Promise<Supervised | undefined> {
  const found = await storage.supervised.find(service, answer);
  if (found?.state.kind !== 'waiting' || found.due === undefined || clock.now() < found.due) return found;
  const judging = {
    verdict: { kind: 'expire' },
    by: undefined,
    digest: found.digest,
    at: clock.now(),
  } as const;
  const judged = judge(found, judging);
  if (judged.kind === 'decided') await storage.supervised.decide(found, judged.next);
  return storage.supervised.find(service, answer);
}

interface Releasing {
  readonly as: Release;
  readonly at: Instant;
  readonly worded: Worded;
}

async function releaseOf(
  supervised: Supervised,
  service: Service,
  { storage, model }: DeliveryDeps,
): Promise<Releasing | undefined> {
  const { state, isTold, curated } = supervised;
  const worded = releasedWords(supervised);
  if (isTold || state.kind !== 'released' || !worded) return undefined;
  // The model was turned off while it waited: only what a person wrote themselves still goes.
  const { at } = state;
  const isOn = await isModelOn(service, { model, switches: storage.modelSwitches });
  if (!isOn && state.as === 'approved') return { as: 'switched-off', at, worded: curated };
  return { as: state.as, at, worded };
}

const isModels = ({ as }: Releasing): boolean => as === 'approved' || as === 'edited';

function messageOf({ question }: Supervised, release: Releasing, service: string): OutgoingMessage {
  const { text, citations } = release.worded;
  return {
    text: `**You asked: ${quoted(question)}**\n\n${text}\n\n_${endings[release.as](service)}_`,
    citations,
    feedback: true,
    isByModel: isModels(release),
  };
}

const endings: Readonly<Record<Release, (service: string) => string>> = {
  approved: (service) => `An advisor of ${service} has read this.`,
  edited: (service) => `An advisor of ${service} has read this and changed it.`,
  declined: () => 'These are the guidance’s own words.',
  'switched-off': () => 'The language model was turned off meanwhile: these are the guidance’s own words.',
  expired: () => 'Nobody could read the answer in time: these are the guidance’s own words.',
};

async function noteTold(
  supervised: Supervised,
  release: Releasing,
  sentAs: string | undefined,
  { storage, clock }: DeliveryDeps,
): Promise<void> {
  const { service, answer, model, promptVersion } = supervised;
  const wordedBy = isModels(release) ? { model, promptVersion } : undefined;
  await storage.inTransaction(async (stores) => {
    await stores.supervised.markTold(supervised, { kind: 'released', as: release.as, at: release.at });
    await stores.answers.release(service, answer, { answer: release.worded.text, sentAs, wordedBy });
    await stores.outbox.add({
      service,
      key: `supervise ${answer} told`,
      notice: { kind: 'post-answer', answer },
      line: lineOfAnswerCard(answer),
      at: clock.now(),
    });
  });
}
