/** The day's digest, drawn up when it is sent: to a desk's channel, and to each advisor with something waiting. */
import { advisorDigestWords, coverDigestWords, deskDigestWords } from '../../cards/digest-words.ts';
import { londonDate } from '../../src/calendar/dates.ts';
import {
  addFigures,
  type DigestLine,
  digestTimes,
  mostPressing,
  noFigures,
} from '../../src/consultations/digest.ts';
import type { Service } from '../../src/people/service.ts';
import { channelOf } from '../desk-channel.ts';
import type { DeliverToService, DeliveryDeps } from './delivery.ts';
import { reachAdvisor } from './reach-advisor.ts';

const linesAtMost = 10;

export const sendDeskDigest: DeliverToService<'digest-desk'> = async ({ notice, service }, deps) => {
  const { storage, messenger, clock } = deps;
  const { desk, day } = notice;
  const channel = await storage.advisoryChannels.find(service.id, desk);
  if (!channel) return { kind: 'pointless' };
  const times = digestTimes(clock.now());
  const here = await dealtWithIn(desk, service, times, deps);
  const figures = here.reduce(addFigures, noFigures);
  if (figures.open === 0) return { kind: 'pointless' };
  const lines = await Promise.all(
    here.map((one) => storage.digests.linesOfDesk(service.id, one.desk, linesAtMost)),
  );
  const title = service.desks.find(({ id }) => id === desk)?.name ?? service.name;
  const facts = { day, figures, lines: mostPressing(lines.flat(), linesAtMost), kinds: service.kinds };
  const sent = await messenger.send(channel.address, deskDigestWords(title, facts));
  return sent.ok ? { kind: 'sent' } : { kind: 'trouble', trouble: sent.trouble };
};

/** A desk's own requests, and those of desks that have no channel where this one is the default. */
async function dealtWithIn(
  desk: string,
  service: Service,
  times: ReturnType<typeof digestTimes>,
  { storage }: DeliveryDeps,
) {
  const all = await storage.digests.desks(service.id, times);
  const placed = await Promise.all(
    all.map(async (one) => ({ one, channel: await channelOf(storage, one, service) })),
  );
  return placed.filter(({ channel }) => channel?.desk === desk).map(({ one }) => one);
}

export const sendAdvisorDigest: DeliverToService<'digest-person'> = async (what, deps) => {
  const { storage, clock } = deps;
  const { notice, service } = what;
  const { person, day } = notice;
  const all = await storage.digests.advisors(service.id, digestTimes(clock.now()));
  const absences = await storage.absences.on(service.id, londonDate(clock.now()));
  const covered = absences.filter(({ cover }) => cover?.id === person);
  const parts: string[] = [];
  for (const whose of [person, ...covered.map((absence) => absence.person)]) {
    const figures = all.find((one) => one.person === whose);
    // What waits for the requester does not wait for them.
    if (!figures || figures.open === figures.waiting) continue;
    const lines = await storage.digests.linesOfAdvisor(service.id, whose, linesAtMost);
    const facts = { day, figures, lines, kinds: service.kinds };
    const words =
      whose === person
        ? advisorDigestWords(facts)
        : coverDigestWords(await nameOf(lines, service, deps), facts);
    parts.push(words.text);
  }
  if (parts.length === 0) return { kind: 'pointless' };
  const reached = await reachAdvisor(person, { text: parts.join('\n\n') }, what, deps);
  // One who has removed the bot has the channel's digest; one who has left the team has none.
  return reached.kind === 'gone' || reached.kind === 'left' ? { kind: 'pointless' } : reached;
};

/** As the requests that are with them have it. */
async function nameOf(
  [first]: readonly DigestLine[],
  { id }: Service,
  { storage }: DeliveryDeps,
): Promise<string> {
  const request = first && (await storage.requests.find(id, first.reference));
  return request?.assignee?.name ?? 'a colleague';
}
