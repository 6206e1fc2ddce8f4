/** What people may do with what is kept: take it out by a link, hold it, and be told what there is of them. */
import type { Deployment } from '../src/people/permissions.ts';
import { createExportOpener, type ExportDeps, type ExportOpener } from './export-content.ts';
import { createExport } from './features/export.ts';
import { createHoldRequest } from './features/hold-request.ts';
import { privacy } from './features/privacy.ts';
import type { Roster } from './roster.ts';
import type { Feature } from './turn.ts';

interface Deps extends Pick<ExportDeps, 'services' | 'knowing' | 'clock' | 'log'> {
  readonly deployment: Deployment;
  readonly roster: Roster;
  readonly address: () => string;
  readonly nudgeOutbox: () => void;
  readonly storage: ExportDeps['stores'] & {
    readonly exportLinks: ExportDeps['links'];
    readonly requestQueue: ExportDeps['queue'];
  };
}

export interface RecordKeeping {
  readonly features: readonly Feature[];
  readonly exports: ExportOpener;
}

export function createRecordKeeping(deps: Deps): RecordKeeping {
  const { storage } = deps;
  const { exportLinks: links, requestQueue: queue } = storage;
  return {
    features: [createExport({ ...deps, links }), createHoldRequest(deps), privacy],
    exports: createExportOpener({ ...deps, stores: storage, links, queue }),
  };
}
