/** "export the queue", "export SWK-2026-0001" and a record's button: a link for one reader, for those who may have it. */
import { exportCard } from '../../cards/export-card.ts';
import type { ExportAsked, ExportKind, ExportLinks } from '../../src/consultations/exports.ts';
import { isManager } from '../../src/people/permissions.ts';
import type { Service } from '../../src/people/service.ts';
import type { Deployment } from '../../src/people/permissions.ts';
import { commandOf } from '../command.ts';
import { isReadByOthers, sayToPresser, showInPlace } from '../reply-in-place.ts';
import type { Roster } from '../roster.ts';
import { nobodys, standingOf } from '../standing.ts';
import type { Feature, Turn } from '../turn.ts';

const queueCommand = /^export (?:the |our )?queue( with (?:the )?(?:questions|words))?[.!]*$/i;
const recordCommand = /^export (?:the )?(?:record (?:of )?|request )?([a-z]{2,5}-\d{4}-\d{4,9})[.!]*$/i;

interface Deps {
  readonly services: readonly Service[];
  readonly deployment: Deployment;
  readonly roster: Roster;
  readonly links: ExportLinks;
  readonly address: () => string;
}

interface Asked {
  readonly kind: ExportKind;
  readonly reference: string | undefined;
}

export const createExport =
  (deps: Deps): Feature =>
  async (turn) => {
    const asked = askedIn(turn);
    if (asked === undefined) return false;
    // A link is for one reader: it is not shown where others read.
    if (isReadByOthers(turn)) await turn.reply({ text: onlyInOwnChat });
    else await answer(turn, asked, deps);
    return true;
  };

const onlyInOwnChat =
  'A link to an export is for one reader: open a chat with me and say it there, or press **Export** on the request’s card.';

function askedIn({ event }: Turn): Asked | undefined {
  if (event.kind === 'message') return askedWith(commandOf(event.text) ?? '');
  if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return undefined;
  const { action } = event.parsed;
  return action.kind === 'export-record' ? { kind: 'record', reference: action.reference } : undefined;
}

function askedWith(words: string): Asked | undefined {
  const queue = queueCommand.exec(words);
  if (queue) return { kind: queue[1] === undefined ? 'queue' : 'queue-with-words', reference: undefined };
  const reference = recordCommand.exec(words)?.[1]?.toUpperCase();
  return reference === undefined ? undefined : { kind: 'record', reference };
}

const noSuch = 'There is no such request here, or it is not yours to export.';

async function answer(turn: Turn, asked: Asked, deps: Deps): Promise<void> {
  const { reference } = asked;
  const service =
    reference === undefined
      ? turn.service
      : deps.services.find(({ prefix }) => reference.startsWith(`${prefix}-`));
  const as = service && (await mayHave(turn, service, reference, deps));
  if (as === undefined) return sayToPresser(turn, noSuch);
  if (typeof as !== 'string') return sayToPresser(turn, as.words);
  await show(turn, { ...asked, service: service?.id ?? '', by: turn.person.id, as }, deps);
}

type As = ExportAsked['as'];

/** Words where the one who asks may have none; undefined where there is nothing to have. */
async function mayHave(
  turn: Turn,
  service: Service,
  reference: string | undefined,
  { roster, deployment }: Deps,
): Promise<As | { readonly words: string } | undefined> {
  const request = reference === undefined ? nobodys : await turn.stores.requests.find(service.id, reference);
  if (deployment === 'production' && isManager(turn.person.id, service)) return request && 'manager';
  // Somebody who may have none of them learns not even which references there are.
  const standing = await standingOf(turn, { service, request: request ?? nobodys, roster });
  if (standing.kind === 'refused') return { words: standing.words };
  return request && standing.as;
}

async function show(turn: Turn, asked: ExportAsked, { links, address }: Deps): Promise<void> {
  const token = await links.make(asked, turn.now);
  const { service, kind, reference } = asked;
  turn.log.info('export.made', { service, kind, ...(reference !== undefined && { reference }) });
  // A repeat of this turn gets no second link, and no store holds the first.
  turn.storeNoReply();
  const url = `${address()}/exports/${service}/${token}`;
  const card =
    reference === undefined
      ? exportCard({ what: 'The queue', form: 'a table (CSV)', url })
      : exportCard({ what: `The record of ${reference}`, form: 'a page to print or to save', url });
  await showInPlace(turn, card);
}
