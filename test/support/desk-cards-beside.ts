/** The desk's other cards and its messages, to be drawn: sessions, answers that are looked at, digests, reminders, absences. */
import { awayForm, awaySaved } from '../../cards/away-card.ts';
import { advisorDigestWords, coverDigestWords, deskDigestWords } from '../../cards/digest-words.ts';
import { card, text } from '../../cards/elements.ts';
import { reminderWords } from '../../cards/reminder-words.ts';
import { placeCard } from '../../cards/place-card.ts';
import { cancelSessionCard, sessionForm, sessionsCard } from '../../cards/session-cards.ts';
import { editAnswerCard, supervisedCard } from '../../cards/supervised-card.ts';
import { openStatuses } from '../../src/consultations/request.ts';
import type { Supervised } from '../../src/model/supervised.ts';
import { newSession } from './sessions.ts';
import { noon } from './standing-clock.ts';
import { anna, kinds, longQuestion, standing } from './standing-requests.ts';

const session = newSession({ where: 'https://teams.example/meet', note: longQuestion.slice(0, 280) });
const sessions: readonly (readonly [string, unknown])[] = [
  [
    'sessions of an advisor',
    sessionsCard({
      sessions: [{ session, taken: [] }],
      now: noon,
      isAdvisor: true,
      notice: 'It was changed meanwhile.',
    }),
  ],
  ['session to cancel', cancelSessionCard({ session, taken: [] })],
  ['sessions, none', sessionsCard({ sessions: [], now: noon, isAdvisor: false })],
  [
    'session form',
    sessionForm({
      sends: { kind: 'publish-session', session: 's' },
      values: {},
      problems: ['Choose a day to come.'],
      desks: [],
    }),
  ],
  [
    'surgery place',
    placeCard({
      request: standing('booked'),
      places: [{ session, starts: session.starts }],
      session,
      calendar: 'https://signpost.example/entry.ics',
      mayGiveUp: true,
    }),
  ],
  [
    'surgery place, past',
    placeCard({ request: standing('booked'), places: [], session, calendar: undefined, mayGiveUp: false }),
  ],
  [
    'surgery place, none free',
    placeCard({
      request: standing('allocated'),
      places: [],
      session: undefined,
      calendar: undefined,
      mayGiveUp: false,
    }),
  ],
];

const supervised: Supervised = {
  service: 'southwark',
  answer: 'answer-1',
  mode: 'hold',
  topic: 'attendance',
  person: 'person-1',
  question: 'When must the ELPM be held?',
  written: {
    text: `The ELPM is held within 20 days of the consultation [1]. ${longQuestion}`,
    citations: [],
  },
  curated: {
    text: 'The education legal planning meeting (ELPM) is to be convened within 20 days. [1]\n\nWhat the source leaves open:\n\n- whether they are working days\n- how the parent is told\n\n**Source**\n\n[1] Virtual School Head role extension, stage three. **Local to Southwark.**',
    citations: [],
  },
  digest: 'd',
  model: 'answers',
  promptVersion: 1,
  at: noon,
  due: '2026-11-20T12:30:00.000Z',
  state: { kind: 'waiting' },
  edited: undefined,
  isTold: true,
  post: undefined,
};
const looked = { by: { id: 'b', name: 'Advisor Ben' }, at: noon };
const supervision: readonly (readonly [string, unknown])[] = [
  ['supervised, held', supervisedCard(supervised)],
  [
    'supervised, expired',
    supervisedCard({
      ...supervised,
      state: { kind: 'released', as: 'expired', by: undefined, at: noon },
    }),
  ],
  [
    'supervised, sent with changes',
    supervisedCard({
      ...supervised,
      edited: { text: `Within 20 days, and not later [1]. ${longQuestion}`, citations: [] },
      state: { kind: 'released', as: 'edited', ...looked },
    }),
  ],
  ['supervised, sampled', supervisedCard({ ...supervised, mode: 'sampled', due: undefined })],
  [
    'supervised, graded',
    supervisedCard({
      ...supervised,
      mode: 'sampled',
      due: undefined,
      state: { kind: 'graded', grade: 'wrong', comment: longQuestion, ...looked },
    }),
  ],
  [
    'supervised, to change',
    editAnswerCard({ answer: 'a', digest: 'd', words: longQuestion, problems: ['Keep the mark [1].'] }),
  ],
];

/** A message has no card: drawn as one, its words can be looked at with the rest. */
const message = (name: string, { text: words }: { readonly text: string }) =>
  [name, card(name, [text(words)])] as const;
const counted = { open: 14, received: 3, unassigned: 2, waiting: 4, overdue: 1, dueToday: 2, bookedToday: 1 };
const day = {
  day: '2026-11-23' as const,
  figures: counted,
  lines: openStatuses.map((_, at) => ({
    reference: `SWK-2026-000${String(at)}`,
    kind: 'sewo-consultation',
    due: at % 2 === 0 ? '2026-11-24T17:00:00.000Z' : undefined,
  })),
  kinds,
};
const isDue = { about: 'due', when: 'soon', due: '2026-11-24T17:00:00.000Z' } as const;
const isBooked = { about: 'booking', when: 'day', starts: '2026-12-03T10:00:00.000Z' } as const;
const reminded = { request: standing('allocated'), procedure: [], where: 'Room 3, second floor.' };
const messages = [
  message('digest of a desk', deskDigestWords('Advisors', day)),
  message('digest of an advisor', advisorDigestWords(day)),
  message('digest of whom somebody covers', coverDigestWords(anna.name, day)),
  message('reminder of what is due', reminderWords(isDue, { ...reminded, to: 'cover' })),
  message('reminder of a booking', reminderWords(isBooked, { ...reminded, to: 'requester' })),
];

const away: readonly (readonly [string, unknown])[] = [
  [
    'away form',
    awayForm({ values: {}, problems: ['Choose a day.'], colleagues: [{ value: 'b', title: 'Advisor Ben' }] }),
  ],
  ['away, saved', awaySaved({ until: '2026-12-03', cover: { id: 'b', name: 'Advisor Ben' } })],
];

export const cardsBeside: readonly (readonly [string, unknown])[] = [
  ...sessions,
  ...supervision,
  ...messages,
  ...away,
];
