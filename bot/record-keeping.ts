/** What people may do with what is kept: take it out by a link, hold it, and be told what there is of them. */
import type { PictureReader } from '../src/insight/tally.ts';
import type { Deployment } from '../src/people/permissions.ts';
import { createExportOpener, type ExportDeps, type ExportOpener } from './export-content.ts';
import { createExport } from './features/export.ts';
import { createHoldRequest } from './features/hold-request.ts';
import { privacy } from './features/privacy.ts';
import type { Roster } from './roster.ts';
import type { Feature } from './turn.ts';
import { createPictureFile, createPictureOf } from './workspace/picture.ts';

interface Deps extends Pick<ExportDeps, 'services' | 'knowing' | 'clock' | 'log'> {
  readonly deployment: Deployment;
  readonly roster: Roster;
  readonly address: () => string;
  readonly nudgeOutbox: () => void;
  readonly storage: ExportDeps['stores'] & {
    readonly exportLinks: ExportDeps['links'];
    readonly requestQueue: ExportDeps['queue'];
    readonly picture: PictureReader;
  };
}

export interface RecordKeeping {
  readonly features: readonly Feature[];
  readonly exports: ExportOpener;
}

export function createRecordKeeping(deps: Deps): RecordKeeping {
  const { storage } = deps;
  const { exportLinks: links, requestQueue: queue, picture: counts } = storage;
  const pictureOf = createPictureOf({ counts, knowing: deps.knowing, toReview: () => [] });
  const pictureFile = createPictureFile(pictureOf, deps.clock);
  return {
    features: [createExport({ ...deps, links }), createHoldRequest(deps), privacy],
    exports: createExportOpener({ ...deps, stores: storage, links, queue, pictureFile }),
  };
}
