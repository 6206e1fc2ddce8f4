/** Links to exports, made in the workspace: the same as those that the chat hands out, for one reader and once. */
import type { ExportAsked, ExportLinks } from '../../src/consultations/exports.ts';
import type { Seeing } from '../../src/consultations/seeing.ts';
import type { Log } from '../../src/conversation/log.ts';
import { type Identity, type InService, mayAdvise } from '../../src/people/workspace.ts';

interface Deps {
  readonly links: ExportLinks;
  readonly address: () => string;
  readonly log: Log;
}

export function createExportLink({ links, address, log }: Deps) {
  const make = async (asked: ExportAsked, now: string): Promise<string> => {
    const { service, kind, reference } = asked;
    const token = await links.make(asked, now);
    log.info('export.made', { service, kind, ...(reference !== undefined && { reference }) });
    return `${address()}/exports/${service}/${token}`;
  };
  return {
    ofRecord: ({ service, request: { reference }, who, as, now }: Seeing) =>
      make({ service: service.id, kind: 'record', reference, by: who.id, as }, now),
    /** `reference`: its months and authority. */
    ofPicture: (service: string, reference: string, by: string, now: string) =>
      make({ service, kind: 'picture', reference, by, as: 'manager' }, now),
    ofQueue: (who: Identity, { service, roles }: InService, hasWords: boolean, now: string) =>
      make(
        {
          service: service.id,
          kind: hasWords ? 'queue-with-words' : 'queue',
          reference: undefined,
          by: who.id,
          as: mayAdvise(roles) ? 'advisor' : 'manager',
        },
        now,
      ),
  };
}
