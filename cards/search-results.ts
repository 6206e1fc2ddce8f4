/** A request among the results of a search: a preview for the one who searches, and a card that anybody may be sent. */
import { dayOf } from '../src/calendar/dates.ts';
import type { FoundRequest } from '../src/consultations/finder.ts';
import type { OfferedKind } from '../src/people/service.ts';
import { type AdaptiveCard, card, factTable, heading, linkButton, note } from './elements.ts';
import { kindName, statusLabels, topicLabels, urgencyLabels } from './labels.ts';

export interface SearchResult {
  readonly title: string;
  readonly words: string;
  readonly card: AdaptiveCard;
}

export interface SearchResultFacts {
  readonly found: FoundRequest;
  readonly kinds: readonly OfferedKind[];
  readonly isOverdue: boolean;
  /** To its thread, or to the chat that shows it. */
  readonly way: { readonly title: string; readonly link: string } | undefined;
}

export const searchResult = (facts: SearchResultFacts): SearchResult => ({
  title: `${facts.found.reference} · ${statusOf(facts)}`,
  words: previewOf(facts),
  card: resultCard(facts),
});

const kindOf = ({ found, kinds }: SearchResultFacts): string => kindName(kinds, found.kind);

const statusOf = ({ found, isOverdue }: SearchResultFacts): string =>
  isOverdue ? `${statusLabels[found.status]}, overdue` : statusLabels[found.status];

const questionShown = 120;

/** Only an advisor of its team, or whoever asked, finds it, and so may read this. Teams shows it as HTML. */
function previewOf(facts: SearchResultFacts): string {
  const { found } = facts;
  const bands = [
    kindOf(facts),
    topicLabels[found.topic],
    ...(found.urgency === 'routine' ? [] : [urgencyLabels[found.urgency]]),
    ...(found.assignee ? [`with ${found.assignee.name}`] : []),
    `logged ${dayOf(found.loggedAt)}`,
    ...(found.due === undefined ? [] : [`due ${dayOf(found.due)}`]),
  ].join(', ');
  return `${bands}. “${found.question.slice(0, questionShown)}”`
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}

/** It may be sent into any chat: nobody's name and nobody's words stand on it. */
function resultCard(facts: SearchResultFacts): AdaptiveCard {
  const { found, way } = facts;
  const title = `Consultation request ${found.reference}`;
  return card(
    title,
    [
      heading(title),
      factTable([
        ['Asked for', kindOf(facts)],
        ['Status', statusOf(facts)],
        ['Logged', dayOf(found.loggedAt)],
      ]),
      ...(found.post ? [] : [note('It has not been posted in the advisors’ channel yet.')]),
      note('What was asked is shown to the advisors and to whoever asked, and not here.'),
    ],
    way === undefined ? [] : [linkButton(way.title, way.link)],
  );
}
