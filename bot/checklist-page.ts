/** What the page of a checklist is made of, by its address. */
import type { Clock } from '../src/calendar/clock.ts';
import { dayOf } from '../src/calendar/dates.ts';
import { type ChecklistPage, checklistOf, readChecklistPath } from '../src/escalation/checklist.ts';
import { sourceLines } from '../src/escalation/source-lines.ts';
import type { Knowing } from './knowing.ts';
import { currencyOf, standingOf } from './show-walk.ts';

interface PageDeps {
  readonly knowing: () => Knowing;
  readonly clock: Clock;
}

export const createChecklistPage =
  ({ knowing, clock }: PageDeps) =>
  (path: string): ChecklistPage | undefined => {
    const shown = { knowing: knowing(), now: clock.now() };
    const { procedures } = shown.knowing;
    const found = readChecklistPath(path, procedures);
    if (!found) return undefined;
    const checklist = checklistOf(found.procedure, found.stage, procedures);
    return {
      checklist,
      standing: standingOf(found.procedure, shown),
      sources: sourceLines(checklist.sources, shown.knowing.knowledge.guidance, currencyOf(shown)),
      asAt: dayOf(shown.now),
    };
  };
