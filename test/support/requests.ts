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
