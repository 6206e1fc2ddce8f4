/** The advisors' and requesters' cards in every status and with long words, to be drawn: no day makes them all. */
import { advisorView, advisoryCard } from '../../cards/advisory-card.ts';
import type { AdvisoryFacts } from '../../cards/advisory-facts.ts';
import { asksForSomething } from '../../cards/move-fields.ts';
import { moveFormCard } from '../../cards/move-forms.ts';
import { myRequestsCard, receiptCard } from '../../cards/request-cards.ts';
import { requesterView } from '../../cards/requester-view.ts';
import { pressedMoves } from '../../src/consultations/read-move.ts';
import { isSuggestible } from '../../src/consultations/suggestible.ts';
import { type ConsultationRequest, requestStatuses } from '../../src/consultations/request.ts';
import { cardsBeside } from './desk-cards-beside.ts';
import type { NamedCard } from './every-card.ts';
import {
  anna,
  details,
  kinds,
  longQuestion,
  nameOf,
  received,
  request,
  said,
  standing,
} from './standing-requests.ts';
import { noon } from './standing-clock.ts';

const facts = (over: Partial<AdvisoryFacts> = {}): AdvisoryFacts => ({
  request: request(),
  kinds,
  nameOf,
  now: noon,
  desk: undefined,
  likely: [],
  away: undefined,
  notes: [],
  ...over,
});
const fullest = facts({
  request: request({
    status: 'advice-given',
    assignee: anna,
    details: {
      ...details,
      question: longQuestion,
      contactTimes: 'Tuesday and Thursday afternoons, after three',
    },
    asked: { answerId: 'a', askedIn: 'm', question: 'When must the ELPM be held?', answer: longQuestion },
    advice: {
      text: longQuestion,
      nextStep: 'Core group',
      purposes: ['review-help', 'agree-plan'],
      stage: '2',
      by: anna,
      at: noon,
    },
    isFlagged: true,
    due: '2026-11-19T12:00:00.000Z',
    joined: ['SWK-2026-0100', 'SWK-2026-0101'],
  }),
  desk: 'The desk of those who answer first',
  likely: ['SWK-2026-0001', 'SWK-2026-0002'],
  away: { person: anna.id, until: '2026-12-03', cover: { id: 'b', name: 'Advisor Ben' } },
  notes: ['cohort-not-sure', 'school-elsewhere', 'stage-too-early'],
});

const advisors: readonly (readonly [string, unknown])[] = [
  ...requestStatuses.map(
    (status) =>
      [
        `advisors, ${status}`,
        advisoryCard({ ...facts({ request: standing(status) }), mayRepeat: false, readers: [] }),
      ] as const,
  ),
  ['advisors, at its fullest', advisoryCard({ ...fullest, mayRepeat: true, readers: [] })],
  [
    'advisor looks closer',
    advisorView({
      ...fullest,
      viewer: anna.id,
      record: { events: said, kinds, desks: [] },
      notice: 'Nothing was done: it moved on.',
    }),
  ],
];

const forms = pressedMoves.filter(asksForSomething).map((move) => {
  const as = (['added', 'changed', 'withdrawn', 'rated'] as const).some((one) => one === move)
    ? 'requester'
    : 'advisor';
  const form = moveFormCard({
    request: standing('allocated'),
    move,
    as,
    values: { message: longQuestion },
    problems: ['Take out what could identify a child.'],
    givesUp: { session: 'session-one', starts: '2026-12-03T10:00:00.000Z', minutes: 30 },
    kinds: kinds.map(({ kind: value, label: title }) => ({ value, title })),
    desks: [],
    advisors: [{ value: anna.id, title: anna.name }],
    canned: [{ value: 'one', title: 'Which stage it is at' }],
    likely: ['SWK-2026-0001'],
    cleared: [],
    canRestore: true,
    canSuggest: isSuggestible(move),
    drafted: isSuggestible(move)
      ? { model: 'gpt-4.1-2025-04-14', promptVersion: 1, guidanceVersion: 7, share: 'mostly' }
      : undefined,
    form: 'form-1',
  });
  return [`form of ${move}`, form] as const;
});

const receipt = (delivery: 'posted' | 'shut' | 'kept', reachable: boolean) =>
  receiptCard({
    request: request(),
    kinds,
    nameOf,
    isNew: true,
    place: 'taken',
    delivery,
    opens: '2026-11-23T09:00:00.000Z',
    reachable,
    deadlines: {
      dates: ['The meeting is to be held by Friday 11 December 2026 at the latest, in working days.'],
      assumptions: ['The day of the consultation is day 0.', 'The cautious reading is shown.'],
      cautions: ['The report’s date is today.'],
    },
  });
const seen = (over: Partial<ConsultationRequest>) =>
  requesterView({
    request: request(over),
    kinds,
    nameOf,
    notice:
      'The desk is shut now: the advisors are told of it when it opens, Monday 23 November 2026 at 09:00 (UK time).',
    events: [received, ...said.filter(({ happening }) => happening.kind !== 'noted')],
    canReopen: true,
    asksHowItWent: true,
    formalReferral: { label: 'Formal referral', url: 'https://council.example/refer' },
  });

const requesters: readonly (readonly [string, unknown])[] = [
  ['receipt, posted', receipt('posted', true)],
  ['receipt, desk shut', receipt('shut', false)],
  ['receipt, kept', receipt('kept', true)],
  ['my requests, each status', myRequestsCard(requestStatuses.map(standing), { kinds, nameOf })],
  [
    'my request, waiting for me',
    seen({
      status: 'waiting',
      pendingQuestion: longQuestion,
      details: { ...details, question: longQuestion },
    }),
  ],
  ['my request, ended', seen({ status: 'closed', endedAt: noon, closingNote: longQuestion })],
];

export const deskCards: readonly NamedCard[] = [...advisors, ...forms, ...requesters, ...cardsBeside].map(
  ([name, drawn]) => ({ name, card: drawn }),
);
