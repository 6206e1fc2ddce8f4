/** The files that were dropped: what each waits for, sent one after another, also when the view is left meanwhile. */
import { useSyncExternalStore } from 'react';
import type { Api } from '../../shell/api.ts';
import { factsOf, wordsOf } from '../../shell/trouble.ts';
import { createUnsent } from '../../shell/unsent.ts';
import { documentCalls } from './calls.ts';
import { endingOf, refusalOf, sendParts } from './send-file.ts';
import { blankSource, newSource, type SourceTyped, toSent } from './source-typed.ts';

interface NotBegun {
  readonly words: string;
  readonly isNameDoubt: boolean;
}

export type Standing =
  /** It cannot be read, whatever is said of it. */
  | { readonly kind: 'refused'; readonly words: string }
  /** To be told what it is; with what was wrong with that before. */
  | { readonly kind: 'asked'; readonly trouble?: NotBegun }
  | { readonly kind: 'queued' }
  | { readonly kind: 'sending'; readonly sent: number }
  /** Where it did not come in full it is taken up again where the document is shown. */
  | { readonly kind: 'begun'; readonly document: string; readonly isWhole: boolean };

export interface Brought {
  readonly id: string;
  readonly file: File;
  readonly typed: SourceTyped;
  readonly now: Standing;
}

type Batch = readonly Brought[];

const none: Batch = [];
const isToDo = ({ now }: Brought): boolean =>
  now.kind === 'asked' || now.kind === 'queued' || now.kind === 'sending';

const batches = createUnsent<Batch>((batch) => batch.some(isToDo));
const hearers = new Set<() => void>();

export const batchOf = (service: string): Batch => batches.read(service) ?? none;

function put(service: string, batch: Batch): void {
  if (batch.length === 0) batches.drop(service);
  else batches.keep(service, batch);
  for (const hear of hearers) hear();
}

const listen = (hear: () => void): (() => void) => {
  hearers.add(hear);
  return () => {
    hearers.delete(hear);
  };
};

export const useBatch = (service: string): Batch => useSyncExternalStore(listen, () => batchOf(service));

export function addFiles(service: string, files: Iterable<File>): void {
  const added = [...files].map((file): Brought => {
    const words = refusalOf(file);
    const now: Standing = words === undefined ? { kind: 'asked' } : { kind: 'refused', words };
    return { id: crypto.randomUUID(), file, typed: blankSource, now };
  });
  put(service, [...batchOf(service), ...added]);
}

export const leaveOut = (service: string, id: string): void => {
  put(
    service,
    batchOf(service).filter((one) => one.id !== id),
  );
};

/** Those of which nothing is to be done any more are no longer told of. */
export const forgetSettled = (service: string): void => {
  put(service, batchOf(service).filter(isToDo));
};

export function change(service: string, id: string, part: Partial<Pick<Brought, 'typed' | 'now'>>): void {
  put(
    service,
    batchOf(service).map((one) => (one.id === id ? { ...one, ...part } : one)),
  );
}

/** The next file mostly belongs to the same source. */
export function startFrom(service: string, id: string): void {
  const { source } = batchOf(service).findLast(({ now }) => now.kind !== 'asked')?.typed ?? blankSource;
  const one = batchOf(service).find((each) => each.id === id);
  if (one?.typed === blankSource && source !== '' && source !== newSource)
    change(service, id, { typed: { ...blankSource, source } });
}

interface Sending {
  readonly api: Api;
  readonly service: string;
  /** After each. */
  readonly onSettled: (one: Brought) => void;
}

const underWay = new Set<string>();

/** One at a time; whatever becomes of one, the next is sent. */
export async function sendQueued(sending: Sending): Promise<void> {
  const { service, onSettled } = sending;
  if (underWay.has(service)) return;
  underWay.add(service);
  try {
    for (;;) {
      const next = batchOf(service).find(({ now }) => now.kind === 'queued');
      if (next === undefined) return;
      change(service, next.id, { now: { kind: 'sending', sent: 0 } });
      const now = await bring(sending, next);
      change(service, next.id, { now });
      onSettled({ ...next, now });
    }
  } finally {
    underWay.delete(service);
  }
}

async function bring({ api, service }: Sending, { id, file, typed }: Brought): Promise<Standing> {
  const trouble = (words: string, isNameDoubt: boolean): Standing => ({
    kind: 'asked',
    trouble: { words, isNameDoubt },
  });
  try {
    const body = { ...toSent(typed), ending: endingOf(file.name) ?? 'txt', bytes: file.size };
    const begun = await api.send(documentCalls.bringIn, { parts: { service }, body }, [200, 422]);
    if (begun.status === 422) return trouble(begun.body.error, begun.body.code === 'names');
    const document = begun.body.id;
    const isWhole = await sendParts({ api, service, document }, file, (sent) => {
      change(service, id, { now: { kind: 'sending', sent } });
    }).then(
      () => true,
      () => false,
    );
    return { kind: 'begun', document, isWhole };
  } catch (error) {
    return trouble(wordsOf(factsOf(error)), false);
  }
}
