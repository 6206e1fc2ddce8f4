/** A surgery session, with what a test says otherwise. */
import { randomUUID } from 'node:crypto';
import type { Session } from '../../src/consultations/sessions.ts';
import { noon } from './standing-clock.ts';

export const newSession = (over: Partial<Session> = {}): Session => ({
  service: 'southwark',
  id: randomUUID(),
  desk: 'advisors',
  revision: 1,
  starts: '2026-12-03T10:00:00.000Z',
  minutes: 30,
  places: 4,
  audience: { roles: [], phases: [] },
  way: 'teams',
  where: undefined,
  note: undefined,
  publishedBy: { id: 'publisher', name: 'Advisor Pat' },
  publishedAt: noon,
  cancelledAt: undefined,
  ...over,
});

/** A session as its form sends it. */
export const sessionDraft = {
  day: '2026-11-27',
  time: '10:00',
  minutes: '30',
  places: '2',
  way: 'teams',
  desk: 'advisors',
};
