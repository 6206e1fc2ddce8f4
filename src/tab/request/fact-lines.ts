/** The facts of a request, each with what it is called; what was not said is left out. */
import type { Setting } from '../../web/contract/person.ts';
import type { RequestView } from '../../web/contract/request.ts';
import { calendarDay, instantIn, type Reader } from '../shell/times.ts';
import { titleIn } from '../shell/workspace.ts';

type Line = readonly [term: string, value: string];

export function factLines(request: RequestView, setting: Setting, reader: Reader): readonly Line[] {
  const title = (of: Parameters<typeof titleIn>[1], value: string): string => titleIn(setting, of, value);
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Kind', title('kinds', request.kind)],
    ['Topic', title('topics', request.topic)],
    ['Urgency', title('urgencies', request.urgency)],
    ['Stage', title('stages', request.stage)],
    ['Phase', title('phases', request.phase)],
    ['Cohort', title('cohorts', request.cohort)],
    ['Social worker’s authority', title('authorities', request.authority)],
    ['School’s authority', title('authorities', request.schoolAuthority)],
    ['Tried so far', request.tried.map((each) => title('tried', each)).join('; ') || undefined],
    ['Consultation on', request.consultationDay && calendarDay(reader, request.consultationDay)],
    ['Asked by', `${request.requester.name}, ${title('roles', request.role)}`],
    [
      'How to reply',
      [title('contacts', request.contact), request.contactTimes].filter(Boolean).join('; good times: '),
    ],
    ['Desk', setting.desks.length > 1 ? title('desks', request.desk) : undefined],
    ['With', request.assignee?.name ?? 'Nobody yet'],
    ['Came in', instantIn(reader, request.loggedAt)],
    ['Last change', instantIn(reader, request.changedAt)],
    ['Ended', request.endedAt && instantIn(reader, request.endedAt)],
    ['Closing words', [request.closingNote, request.closingDrafted].filter(Boolean).join(' · ') || undefined],
    ['How it went', request.rating],
  ];
  return lines.flatMap(([term, value]) => (value === undefined ? [] : [[term, value] as const]));
}
