/** A request in its desk's channel: what the record holds, and the moves that are open to an advisor. */
import { movesOpenTo } from '../src/consultations/make-move.ts';
import type { PressedMove } from '../src/consultations/read-move.ts';
import { type ConsultationRequest, isOpen } from '../src/consultations/request.ts';
import type { Drafted } from '../src/model/suggestion.ts';
import { type AdvisoryFacts, advisoryFacts, advisoryWarnings } from './advisory-facts.ts';
import {
  type AdaptiveCard,
  buttonRow,
  card,
  type Element,
  factTable,
  heading,
  inPlaceButton,
  linkButton,
  note,
  rowsOf,
  text,
  warning,
} from './elements.ts';
import { cut } from './cut.ts';
import { draftedForDesk } from './drafted-words.ts';
import { purposesWords, statusLabels } from './labels.ts';
import { isPressed, moveButton } from './move-forms.ts';
import { placeButtons } from './place-card.ts';
import { plainWords } from '../src/knowledge/plain-words.ts';
import type { RecordFacts } from './reclassified-words.ts';
import { kindLabel } from './request-cards.ts';
import { lineOf } from './request-words.ts';

export interface AdvisoryCardFacts extends AdvisoryFacts {
  /** An earlier try may have reached the channel: say so rather than look like two requests. */
  readonly mayRepeat: boolean;
  /** Ids, as the channel has them, of advisors for whom Teams asks for a card of their own. */
  readonly readers: readonly string[];
}

/** The card in the advisory channel: the same for everyone, until Teams has asked for each reader's own. */
export const advisoryCard = (facts: AdvisoryCardFacts): AdaptiveCard =>
  withinTeamsLimit((longest) => ({
    ...card(
      spokenOf(facts),
      [
        ...headOf(facts),
        ...(facts.mayRepeat ? [note('This may repeat an earlier post of the same request.')] : []),
        ...bodyOf(facts, longest),
        ...wayToWorkspace(facts),
      ],
      leadingButtons(facts),
    ),
    ...refreshFor(facts),
  }));

export interface AdvisorViewFacts extends AdvisoryFacts {
  /** For the one who pressed: why nothing was done. */
  readonly notice?: string;
  /** Of which what was said and done last is shown, the newest last. */
  readonly record: RecordFacts;
}

/** For one advisor who looks closer: what was said, and every move that is open to them. */
export const advisorView = (facts: AdvisorViewFacts): AdaptiveCard =>
  withinTeamsLimit((longest) =>
    card(spokenOf(facts), [
      ...headOf(facts),
      ...(facts.notice === undefined ? [] : [warning(plainWords(facts.notice))]),
      ...bodyOf(facts, longest),
      ...saidLast(facts, longest),
      ...allButtons(facts),
      ...wayToWorkspace(facts),
    ]),
  );

/** Teams takes no card of more than 28 KB, and the message around it wants some. */
const bytesAtMost = 25_000;
/** The question and the words to the requester are shown whole where they fit. */
const lengths = [1_500, 700, 300, 120] as const;

function withinTeamsLimit(build: (longest: number) => AdaptiveCard): AdaptiveCard {
  const [whole, ...shorter] = lengths;
  let made = build(whole);
  for (const longest of shorter) {
    if (new TextEncoder().encode(JSON.stringify(made)).length <= bytesAtMost) break;
    made = build(longest);
  }
  return made;
}

const titleOf = (facts: AdvisoryFacts): string => `${facts.request.reference}: ${kindLabel(facts)}`;
const spokenOf = (facts: AdvisoryFacts): string =>
  `Consultation request ${titleOf(facts)}, ${statusLabels[facts.request.status]}`;

const headOf = (facts: AdvisoryFacts): readonly Element[] => [
  heading(titleOf(facts)),
  ...advisoryWarnings(facts).map(warning),
  ...(facts.likely.length === 0 ? [] : [text(`Perhaps the same as ${facts.likely.join(', ')}.`)]),
];

function bodyOf(facts: AdvisoryFacts, longest: number): readonly Element[] {
  const { details, asked, pendingQuestion, pendingDrafted, advice, closingNote, closingDrafted } =
    facts.request;
  const said = (title: string, words: string | undefined): readonly Element[] =>
    words === undefined ? [] : [text(`**${title}** ${plainWords(cut(words, longest))}`)];
  return [
    ...said('Question.', details.question),
    factTable(advisoryFacts(facts)),
    ...said('Waiting for the requester’s answer to:', pendingQuestion),
    ...began(pendingDrafted),
    ...said('Advice given.', advice?.text),
    ...purposesOf(advice),
    ...began(advice?.drafted),
    ...said('Next step.', advice?.nextStep),
    ...(asked
      ? [
          note(`Asked here before: “${plainWords(cut(asked.question, longest))}”`),
          note(`Was answered: ${cut(asked.answer, Math.min(longest, answerShown))}`),
        ]
      : []),
    ...said('Closing note.', closingNote),
    ...began(closingDrafted),
  ];
}

const purposesOf = (advice: ConsultationRequest['advice']): readonly Element[] => {
  const words = purposesWords(advice?.purposes ?? []);
  return words === undefined ? [] : [note(words)];
};

/** To advisors also where one of them changed most of it: whoever takes over knows what was a model's. */
const began = (drafted: Drafted | undefined): readonly Element[] =>
  drafted === undefined ? [] : [note(draftedForDesk(drafted))];

/** Beside the buttons, of which Teams draws six at most. */
const wayToWorkspace = ({ link }: AdvisoryFacts): readonly Element[] =>
  link === undefined ? [] : [buttonRow([linkButton('Open in the workspace', link)])];

const answerShown = 1_200;

const lineShown = 280;
const shownLast = 5;

function saidLast({ record }: AdvisorViewFacts, longest: number): readonly Element[] {
  const last = record.events.slice(-shownLast);
  const lines = last.flatMap((event) => lineOf(event, record) ?? []);
  if (lines.length === 0) return [];
  const shown = lines.map((line) => note(cut(line, Math.min(longest, lineShown))));
  return [text('**What was done last**'), ...shown];
}

const takeButton = ({ reference, revision }: ConsultationRequest): Element =>
  inPlaceButton('Assign to me', { kind: 'make-move', move: 'assigned', reference, revision }, 'positive');

/** Where whoever has it is away, and somebody covers. */
function coverButton({ request, away }: AdvisoryFacts): readonly Element[] {
  const { reference, revision } = request;
  if (!isOpen(request) || away?.cover === undefined) return [];
  const { id, name } = away.cover;
  return [
    inPlaceButton(`Assign to ${name}`, {
      kind: 'make-move',
      move: 'assigned',
      to: id,
      reference,
      revision,
    }),
  ];
}

/** The likeliest next ones; Teams draws six at most, and the last leads to all of them. */
const leading: readonly PressedMove[] = ['assigned', 'replied', 'asked', 'advised', 'closed', 'reopened'];
const leadingAtMost = 5;

function leadingButtons(facts: AdvisoryFacts): readonly Element[] {
  const { request } = facts;
  const open = movesOpenTo(request, 'advisor').filter(isPressed);
  const isFree = open.includes('assigned') && request.assignee === undefined;
  const shown = leading.filter((move) => open.includes(move) && (!isFree || move !== 'assigned'));
  const buttons = [
    ...(isFree ? [takeButton(request)] : coverButton(facts)),
    ...shown.map((move) => moveButton(request, move)),
  ];
  const all = inPlaceButton('More', { kind: 'see-request', reference: request.reference });
  return [...buttons.slice(0, leadingAtMost), all];
}

/** By what they are for, so that they are found among so many. */
export const moveGroups: readonly (readonly [string, readonly PressedMove[]])[] = [
  ['With the requester', ['replied', 'asked', 'booked', 'advised', 'reopened']],
  ['At the desk', ['acknowledged', 'assigned', 'noted', 'due-set', 'reclassified', 'unbooked']],
  ['To end it', ['closed', 'signposted', 'escalated', 'declined', 'merged']],
];

function allButtons(facts: AdvisoryFacts): readonly Element[] {
  const { request, viewer } = facts;
  const open = movesOpenTo(request, 'advisor').filter(isPressed);
  const mayTake = open.includes('assigned') && request.assignee?.id !== viewer;
  const first = [...(mayTake ? [takeButton(request)] : []), ...coverButton(facts)];
  const rows = moveGroups.flatMap(([title, moves]) => {
    const buttons = moves.filter((move) => open.includes(move)).map((move) => moveButton(request, move));
    return buttons.length === 0 ? [] : [note(title), ...rowsOf(buttons)];
  });
  return [
    ...(first.length === 0 ? [] : [buttonRow(first)]),
    ...rows,
    ...rowsOf([...placeButtons(request), exportButton(request)]),
  ];
}

const exportButton = ({ reference }: ConsultationRequest): Element =>
  inPlaceButton('Export', { kind: 'export-record', reference });

/** Teams takes no more. */
const readersAtMost = 60;

function refreshFor({ request, readers }: AdvisoryCardFacts): Partial<AdaptiveCard> {
  const userIds = readers.slice(0, readersAtMost);
  if (userIds.length === 0) return {};
  const action = inPlaceButton('Refresh', { kind: 'see-request', reference: request.reference });
  return { refresh: { action, userIds } };
}

/** In the channel that a request has left: where it went, and nothing to press. */
export function movedCard(facts: AdvisoryFacts, deskName: string): AdaptiveCard {
  const title = titleOf(facts);
  return card(`${title}, with another desk now`, [
    heading(title),
    text(`This request went to **${plainWords(deskName)}**. Its card stands in that desk’s channel now.`),
  ]);
}
