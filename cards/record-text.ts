/** A request as plain dated text, for the requester's own case system: the question, the advice, who gave it, the sources. */
import type { RequestEvent } from '../src/consultations/event.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import { dayOf } from '../src/calendar/dates.ts';
import type { Service } from '../src/people/service.ts';
import { labelOf } from './drafted-words.ts';
import { cohortLabels, kindName, purposesWords, stageLabels, statusLabels, topicLabels } from './labels.ts';
import { plainWords } from '../src/knowledge/plain-words.ts';
import { historyFor } from './requester-history.ts';

export interface CopyFacts {
  readonly request: ConsultationRequest;
  readonly events: readonly RequestEvent[];
  readonly service: Pick<Service, 'name' | 'kinds'>;
  /** From which version of the guidance the answer before it was given, in words; undefined where that is not kept any more. */
  readonly version: string | undefined;
  /** When the copy is made. */
  readonly now: string;
}

/** Text of the assistant's own answer is Markdown with marks that Teams links; a case system shows it plainly. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\*\*|(?<!\w)_|_(?!\w)/g, '')
    .replace(/\[(\d{1,2})\]/g, '($1)')
    .trim();

export function recordText({ request, events, service, version, now }: CopyFacts): string {
  const { reference, details, status, advice, asked } = request;
  const kind = kindName(service.kinds, details.kind);
  const lines = [
    `Consultation ${reference}, ${service.name}`,
    `Copied on ${dayOf(now)}. Status: ${statusLabels[status].toLowerCase()}.`,
    `Asked for: ${kind}. Topic: ${topicLabels[details.topic]}. Stage: ${stageLabels[details.stage]}. Social care: ${cohortLabels[details.cohort]}.`,
    `Question (${dayOf(request.loggedAt)}): ${plainWords(details.question)}`,
    ...adviceLines(advice, service.name),
    'What happened:',
    ...historyFor({ ...service, events }).map(({ on, words }) => `${on}: ${words}`),
    ...(asked === undefined
      ? []
      : [
          'Answered by the assistant before the request, from guidance with its sources:',
          `Asked: ${plainWords(asked.question)}`,
          plain(asked.answer),
          // Its sources stand at its end.
          ...(version === undefined ? [] : [version]),
        ]),
    'It names no child. Where it is put on a child’s record, whoever does so links it there.',
  ];
  // Each on a line of its own in Teams, and in what is copied from there.
  return lines.join('\n\n');
}

function adviceLines(advice: ConsultationRequest['advice'], service: string): readonly string[] {
  if (advice === undefined) return [];
  const label = labelOf(advice.drafted);
  const purposes = purposesWords(advice.purposes);
  return [
    `Advice (${dayOf(advice.at)}), by an advisor of ${service}: ${plainWords(advice.text)}`,
    ...(purposes === undefined ? [] : [purposes]),
    ...(label === undefined ? [] : [label]),
    ...(advice.nextStep === undefined ? [] : [`Next step: ${plainWords(advice.nextStep)}`]),
  ];
}
