/** Writes the notices of the day's digests once their hour has come: under one key each, so that one of each is sent. */
import type { Clock } from '../../src/calendar/clock.ts';
import type { BankHolidays } from '../../src/calendar/working-days.ts';
import { digestDay, digestTimes } from '../../src/consultations/digest.ts';
import type { ServiceNotice } from '../../src/consultations/outbox.ts';
import type { Storage } from '../../src/conversation/stores.ts';
import type { Service } from '../../src/people/service.ts';

interface DigestDeps {
  readonly storage: Storage;
  readonly services: readonly Service[];
  readonly bankHolidays: BankHolidays;
  readonly clock: Clock;
}

/** Gives how many services' digests were written. */
export function createDigestWriter(deps: DigestDeps): () => Promise<number> {
  // What this process has written; the others find the keys there.
  const written = new Map<string, string>();
  return async () => {
    let count = 0;
    for (const service of deps.services) {
      const day = digestDay(deps.clock.now(), service, deps.bankHolidays);
      if (day === undefined || written.get(service.id) === day) continue;
      await write(service, day, deps);
      written.set(service.id, day);
      count += 1;
    }
    return count;
  };
}

async function write(service: Service, day: string, { storage, clock }: DigestDeps): Promise<void> {
  const at = clock.now();
  const channels = await storage.advisoryChannels.list(service.id);
  const advisors = await storage.digests.advisors(service.id, digestTimes(at));
  const busy = new Set(advisors.map(({ person }) => person));
  const away = await storage.absences.on(service.id, day);
  const covers = away.flatMap(({ person, cover }) =>
    cover !== undefined && busy.has(person) ? [cover.id] : [],
  );
  const notices: readonly (readonly [string, ServiceNotice])[] = [
    ...channels.map(({ desk }) => [`desk ${desk}`, { kind: 'digest-desk', desk, day }] as const),
    ...[...new Set([...busy, ...covers])].map(
      (person) => [`person ${person}`, { kind: 'digest-person', person, day }] as const,
    ),
  ];
  for (const [whom, notice] of notices) {
    const key = `digest ${day} ${whom}`;
    await storage.outbox.add({ service: service.id, key, notice, line: undefined, at });
  }
}
