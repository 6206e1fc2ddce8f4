/** What people are reminded of: references and dates, never a word of the question. */
import { writtenMoment } from '../src/calendar/moment-words.ts';
import type { RemindedOf, Reminder } from '../src/consultations/outbox.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import { plainWords } from '../src/knowledge/plain-words.ts';
import type { Words } from './request-words.ts';

export interface ReminderFacts {
  readonly request: ConsultationRequest;
  readonly to: RemindedOf;
  /** Of a date of the procedure: which, with what was assumed in counting it. */
  readonly procedure: readonly string[];
  /** Where a booked session is. */
  readonly where: string | undefined;
}

export function reminderWords(reminder: Reminder, facts: ReminderFacts): Words {
  const { assignee } = facts.request;
  const covering =
    facts.to === 'cover' && assignee !== undefined ? `You cover for ${plainWords(assignee.name)}. ` : '';
  return { text: `${covering}${wordsAbout(reminder, facts)}` };
}

function wordsAbout(reminder: Reminder, facts: ReminderFacts): string {
  switch (reminder.about) {
    case 'due':
      return dueWords(reminder, facts);
    case 'booking':
      return bookingWords(reminder, facts);
    case 'procedure':
      return [`**${facts.request.reference}**: a date is near.`, ...facts.procedure].join('\n\n');
  }
}

type About<K extends Reminder['about']> = Extract<Reminder, { about: K }>;

function dueWords({ when, due }: About<'due'>, { request, to }: ReminderFacts): string {
  const { reference, assignee } = request;
  const whose =
    to === 'advisor'
      ? ' It is with you.'
      : assignee === undefined
        ? ' Nobody has it yet.'
        : ` It is with ${plainWords(assignee.name)}.`;
  const said = when === 'soon' ? 'A first reply is due by' : 'No first reply was given by';
  return `**${reference}**: ${said} ${writtenMoment(due)}.${whose}`;
}

function bookingWords({ when, starts }: About<'booking'>, { request, where }: ReminderFacts): string {
  const soon = when === 'hour' ? ' begins within the hour:' : ' is booked for';
  const at = where === undefined ? '' : ` ${where}`;
  return `**${request.reference}**${soon} ${writtenMoment(starts)}.${at} Who cannot come gives the place up in the request, so that another can have it.`;
}
