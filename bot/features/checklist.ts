/** The checklist of a stage: from the end of a walk, as a card with the way to its page. */
import { checklistCard } from '../../cards/checklist-card.ts';
import { checklistOf, checklistPath, checklistPdfPath } from '../../src/escalation/checklist.ts';
import { datedProcedureOf } from '../../src/escalation/dated-procedure.ts';
import { sourceLines } from '../../src/escalation/source-lines.ts';
import { currencyOf, standingOf } from '../show-walk.ts';
import type { Feature } from '../turn.ts';

interface ChecklistDeps {
  readonly address: () => string;
}

export const createChecklist =
  ({ address }: ChecklistDeps): Feature =>
  async (turn) => {
    const { event } = turn;
    if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return false;
    const { action } = event.parsed;
    if (action.kind !== 'checklist') return false;
    const { procedures } = turn.knowing;
    const procedure = procedures.procedures.get(action.procedure);
    const stage = procedure?.stages.find(({ id }) => id === action.stage);
    if (!procedure || !stage) {
      await turn.reply({ text: 'That stage is no longer in the procedure. Type **step by step**.' });
      return true;
    }
    const checklist = checklistOf(procedure, stage, procedures);
    const { guidance } = turn.knowing.knowledge;
    await turn.reply({
      card: checklistCard({
        checklist,
        procedure: procedure.id,
        standing: standingOf(procedure, turn),
        sources: sourceLines(checklist.sources, guidance, currencyOf(turn)),
        url: `${address()}${checklistPath(procedure, stage.id)}`,
        pdf: `${address()}${checklistPdfPath(procedure, stage.id)}`,
        hasDates: datedProcedureOf(procedure) !== undefined,
      }),
    });
    return true;
  };
