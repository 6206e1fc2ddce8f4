/** A consultation request to log, with what a test says otherwise. */
import { randomUUID } from 'node:crypto';
import type { NewRequest } from '../../src/consultations/request.ts';
import { noon } from './standing-clock.ts';

export const newRequest = (over: Partial<NewRequest> = {}): NewRequest => ({
  service: 'southwark',
  prefix: 'SWK',
  submission: randomUUID(),
  requester: { id: 'person-1', name: 'Example Requester' },
  origin: {
    channel: 'msteams',
    serviceUrl: 'https://service.example/',
    conversation: 'a:1',
    bot: { id: '28:bot', name: 'Signpost' },
    tenant: undefined,
  },
  details: {
    kind: 'sewo-consultation',
    topic: 'attendance',
    role: 'school-dsl',
    stage: '2',
    phase: 'secondary',
    cohort: 'child-in-need',
    authority: 'southwark',
    schoolAuthority: 'norfolk',
    tried: ['letter', 'meeting'],
    question: 'What should come before a second meeting?',
    urgency: 'soon',
    contact: 'teams-chat',
    contactTimes: undefined,
    confirmedWords: 0,
  },
  asked: undefined,
  consultationDay: undefined,
  desk: 'advisors',
  isFlagged: false,
  due: undefined,
  at: noon,
  year: 2026,
  ...over,
});

/** As local mode has its test person who asks, under the same id as in Teams. */
export const localTester = { id: '00000000-0000-4000-8000-000000000001', name: 'Local Tester' };

/** An advisor who sits elsewhere. */
export const colleague = { id: '00000000-0000-4000-8000-0000000000aa', name: 'Colleague Kit' };
