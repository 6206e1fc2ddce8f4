/** What an export's link opens, of what the deployment is made of. */
import type { PictureReader } from '../src/insight/tally.ts';
import { createExportOpener, type ExportDeps, type ExportOpener } from './export-content.ts';
import { createPictureFile, createPictureOf } from './workspace/picture.ts';

interface Deps extends Pick<ExportDeps, 'services' | 'knowing' | 'clock' | 'log'> {
  readonly storage: ExportDeps['stores'] & {
    readonly exportLinks: ExportDeps['links'];
    readonly requestQueue: ExportDeps['queue'];
    readonly picture: PictureReader;
  };
}

export function exportsFrom(deps: Deps): ExportOpener {
  const { storage } = deps;
  const { exportLinks: links, requestQueue: queue, picture: counts } = storage;
  const pictureOf = createPictureOf({ counts, knowing: deps.knowing, toReview: () => [] });
  const pictureFile = createPictureFile(pictureOf, deps.clock);
  return createExportOpener({ ...deps, stores: storage, links, queue, pictureFile });
}
