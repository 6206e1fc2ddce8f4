/** The picture of a stage among the others: its SVG by its address, and the address with what the picture tells. */
import type { CardPicture } from '../cards/walk-cards.ts';
import type { Procedure, Stage } from '../src/escalation/procedure.ts';
import { findStage } from '../src/escalation/checklist.ts';
import { describeMarked, drawMarked } from '../src/escalation/stage-map.ts';
import type { Knowing } from './knowing.ts';
import type { Turn } from './turn.ts';

const shape = /^\/pictures\/([a-z0-9-]{1,64})\/([a-z0-9-]{1,64})\.png$/;

export const createStagePicture =
  (knowing: () => Knowing) =>
  (path: string): string | undefined => {
    const [, authority = '', stage = ''] = shape.exec(path) ?? [];
    const found = findStage(knowing().procedures, authority, stage);
    return found && drawMarked(found.procedure, found.stage);
  };

/** The number behind the address is for caches on the way: it tells one version of the guidance from another. */
export const pictureOf = (
  { address, knowing: { version } }: Pick<Turn, 'address' | 'knowing'>,
  procedure: Procedure,
  stage: Stage,
): CardPicture => ({
  url: `${address()}/pictures/${procedure.authority}/${stage.id}.png?v=${String(version)}`,
  shows: `The stages as a picture. ${describeMarked(procedure, stage)}`,
});
