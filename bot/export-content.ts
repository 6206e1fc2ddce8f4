/** What stands behind a link to an export, read as it is when the link is opened. */
import { queueTable } from '../cards/queue-table.ts';
import { recordPack, type RecordPack } from '../cards/record-pack.ts';
import type { Clock } from '../src/calendar/clock.ts';
import { londonDate } from '../src/calendar/dates.ts';
import { csvOf } from '../src/consultations/csv.ts';
import type { ExportAsked, ExportLinks } from '../src/consultations/exports.ts';
import type { QueueReader } from '../src/consultations/queue.ts';
import { type ConsultationRequest, erasedActor } from '../src/consultations/request.ts';
import type { Log } from '../src/conversation/log.ts';
import type { Stores } from '../src/conversation/stores.ts';
import type { Service } from '../src/people/service.ts';
import { answerBefore, answeredFrom } from './answered-from.ts';
import type { Knowing } from './knowing.ts';

export interface ExportDeps {
  readonly services: readonly Service[];
  readonly stores: Pick<Stores, 'requests' | 'answers'>;
  readonly links: ExportLinks;
  readonly queue: QueueReader;
  readonly pictureFile: (service: Service, reference: string) => Promise<{ name: string; text: string }>;
  readonly knowing: () => Knowing;
  readonly clock: Clock;
  readonly log: Log;
}

export type ExportFile =
  | { readonly kind: 'csv'; readonly name: string; readonly text: string }
  | { readonly kind: 'record'; readonly name: string; readonly pack: RecordPack }
  | { readonly kind: 'over' }
  | { readonly kind: 'unknown' };

/** By the service and the token of its address. */
export interface ExportOpener {
  look(service: string, token: string): Promise<'good' | 'over' | 'unknown'>;
  open(service: string, token: string): Promise<ExportFile>;
}

export const createExportOpener = (deps: ExportDeps): ExportOpener => ({
  look: (service, token) => deps.links.look(service, token, deps.clock.now()),
  open: async (service, token) => {
    const { links, clock, log } = deps;
    const opening = await links.open(service, token, clock.now());
    if (opening.kind !== 'opened') return opening;
    const { kind, reference } = opening.asked;
    log.info('export.opened', { service, kind, ...(reference !== undefined && { reference }) });
    return contentOf(opening.asked, deps);
  },
});

async function contentOf(asked: ExportAsked, deps: ExportDeps): Promise<ExportFile> {
  const service = deps.services.find(({ id }) => id === asked.service);
  if (service === undefined) return { kind: 'over' };
  if (asked.kind !== 'record') return tableOf(asked, service, deps);
  const { requests } = deps.stores;
  const request = await requests.find(service.id, asked.reference ?? '');
  if (!request || (asked.as === 'requester' && !isTheirs(request, asked))) return { kind: 'over' };
  const pack = recordPack({
    request,
    events: await requests.history(service.id, request.reference),
    service,
    nameOf: deps.knowing().knowledge.names.nameOf,
    reader: asked.as === 'requester' ? 'requester' : 'advisor',
    sources: await sourcesOf(request, deps),
    now: deps.clock.now(),
  });
  return { kind: 'record', name: `${request.reference}.html`, pack };
}

/** Of the answer that led to it, as long as that is kept. */
async function sourcesOf(
  request: ConsultationRequest,
  { stores, knowing }: Pick<ExportDeps, 'stores' | 'knowing'>,
): Promise<RecordPack['sources']> {
  const answer = await answerBefore(request, stores);
  return answer === undefined ? [] : answeredFrom(answer, knowing());
}

/** Not once they were erased, or the request lost its link to them. */
const isTheirs = ({ requester }: ConsultationRequest, { by }: ExportAsked): boolean =>
  requester.id === by && by !== erasedActor.id;

async function tableOf(
  { kind, reference }: ExportAsked,
  service: Service,
  deps: ExportDeps,
): Promise<ExportFile> {
  if (kind === 'picture') return { kind: 'csv', ...(await deps.pictureFile(service, reference ?? '')) };
  const table = queueTable(await deps.queue.read(service.id), {
    service,
    nameOf: deps.knowing().knowledge.names.nameOf,
    hasWords: kind === 'queue-with-words',
  });
  const name = `queue-${service.id}-${londonDate(deps.clock.now())}.csv`;
  return { kind: 'csv', name, text: csvOf(table) };
}
