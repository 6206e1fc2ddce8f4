/** What the page of a checklist is made of, by its address. */
import type { Clock } from '../src/calendar/clock.ts';
import { londonDate, writtenDate } from '../src/calendar/dates.ts';
import { type Checklist, checklistOf, readChecklistPath } from '../src/escalation/checklist.ts';
import type { Procedures } from '../src/escalation/procedure.ts';
import { sourceLines } from '../src/escalation/source-lines.ts';
import type { Knowing } from './knowing.ts';
import { currencyOf, standingOf } from './show-walk.ts';

interface PageDeps {
  readonly procedures: Procedures;
  readonly knowing: () => Knowing;
  readonly clock: Clock;
}

interface Page {
  readonly checklist: Checklist;
  readonly standing: string;
  readonly sources: readonly string[];
  readonly asAt: string;
}

export const createChecklistPage =
  ({ procedures, knowing, clock }: PageDeps) =>
  (path: string): Page | undefined => {
    const found = readChecklistPath(path, procedures);
    if (!found) return undefined;
    const shown = { knowing: knowing(), now: clock.now() };
    const checklist = checklistOf(found.procedure, found.stage, procedures);
    return {
      checklist,
      standing: standingOf(found.procedure, shown),
      sources: sourceLines(checklist.sources, shown.knowing.knowledge.guidance, currencyOf(shown)),
      asAt: writtenDate(londonDate(shown.now)),
    };
  };
