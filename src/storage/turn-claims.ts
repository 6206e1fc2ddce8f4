/** Turn claims: one read and one write on the path of every turn on SQLite, two writes on PostgreSQL. */
import { type Instant, plusMilliseconds } from '../calendar/clock.ts';
import type { Claim, MessageKey, StoredReply, TurnClaims, TurnKey } from '../conversation/turn-claims.ts';
import { fromDocument, toDocument } from './columns.ts';
import { StorageError } from './errors.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';
import type { TurnsInHand } from './turns-in-hand.ts';

/** Another process's claim is taken for a dead one's when it was not renewed for this long. */
const leaseMilliseconds = 15_000;

type KeyValues = Readonly<Record<keyof TurnKey, string>>;
type OwnedValues = KeyValues & { readonly process: string };

type MessageValues = Readonly<Record<keyof MessageKey, string>>;

const ofMessage = (bind: Bind<MessageValues>) => ({
  service_id: bind('service'),
  channel: bind('channel'),
  conversation: bind('conversation'),
  activity: bind('activity'),
});

const ofTurn = (bind: Bind<KeyValues>) => ({ ...ofMessage(bind), type: bind('type') });

/** New, or left by a process that has not ended it in time. */
const take = prepared((db, bind: Bind<OwnedValues & { at: Instant; expired: Instant }>) =>
  db
    .insertInto('turn_claims')
    .values({
      ...ofTurn(bind),
      process: bind('process'),
      claimed_at: bind('at'),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['service_id', 'channel', 'conversation', 'activity', 'type'])
        .doUpdateSet((set) => ({
          process: set.ref('excluded.process'),
          claimed_at: set.ref('excluded.claimed_at'),
        }))
        .whereRef('turn_claims.process', '<>', 'excluded.process')
        .where('turn_claims.done_at', 'is', null)
        .where('turn_claims.claimed_at', '<=', bind('expired')),
    )
    .returning('type'),
);

const look = prepared((db, bind: Bind<KeyValues>) =>
  db
    .selectFrom('turn_claims')
    .select(['claimed_at', 'done_at', 'reply'])
    .where((is) => is.and(ofTurn(bind))),
);

const keep = prepared((db, bind: Bind<OwnedValues & { at: Instant }>) =>
  db
    .updateTable('turn_claims')
    .set({ claimed_at: bind('at') })
    .where((is) => is.and(ofTurn(bind)))
    .where('process', '=', bind('process'))
    .where('done_at', 'is', null),
);

const close = prepared((db, bind: Bind<OwnedValues & { at: Instant; reply: string | null }>) =>
  db
    .updateTable('turn_claims')
    .set({ done_at: bind('at'), reply: bind('reply') })
    .where((is) => is.and(ofTurn(bind)))
    .where('process', '=', bind('process')),
);

const record = prepared((db, bind: Bind<OwnedValues & { at: Instant; reply: string | null }>) =>
  db
    .insertInto('turn_claims')
    .values({
      ...ofTurn(bind),
      process: bind('process'),
      claimed_at: bind('at'),
      done_at: bind('at'),
      reply: bind('reply'),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['service_id', 'channel', 'conversation', 'activity', 'type'])
        .doUpdateSet((set) => ({ done_at: set.ref('excluded.done_at'), reply: set.ref('excluded.reply') })),
    ),
);

const drop = prepared((db, bind: Bind<OwnedValues>) =>
  db
    .deleteFrom('turn_claims')
    .where((is) => is.and(ofTurn(bind)))
    .where('process', '=', bind('process'))
    .where('done_at', 'is', null),
);

/** The type under which the mark of an erasure stands beside the message's own turns; no activity is of it. */
const erasedType = 'erased';

/** Those to the buttons as well, which may have said the message again, as do why an answer came about and a form. */
const forgetReplies = prepared((db, bind: Bind<Omit<MessageValues, 'activity'>>) =>
  db
    .updateTable('turn_claims')
    .set({ reply: null })
    .where('service_id', '=', bind('service'))
    .where('channel', '=', bind('channel'))
    .where('conversation', '=', bind('conversation'))
    .where('reply', 'is not', null),
);

const findMark = prepared((db, bind: Bind<MessageValues & { type: string; at: Instant }>) =>
  db
    .selectFrom('turn_claims')
    .select('type')
    .where((is) => is.and(ofTurn(bind)))
    .where('done_at', '>', bind('at')),
);

const createErasures = (scope: Scope): Pick<TurnClaims, 'erase' | 'isErased'> => ({
  erase: async (message, at) => {
    const { service, channel, conversation } = message;
    await forgetReplies(scope, { service, channel, conversation });
    await record(scope, { ...message, type: erasedType, process: scope.process, at, reply: null });
  },
  isErased: async (message, at) =>
    (await findMark(scope, { ...message, type: erasedType, at })).rows.length > 0,
});

interface ClaimRow {
  readonly claimed_at: Instant;
  readonly done_at: Instant | null;
  readonly reply: string | null;
}

const found = (row: ClaimRow): Claim => {
  if (row.done_at === null) return { kind: 'in-hand', sign: row.claimed_at };
  // Written by `finish`.
  return { kind: 'done', reply: row.reply === null ? undefined : (fromDocument(row.reply) as StoredReply) };
};

const lost = (): StorageError =>
  new StorageError(
    'claim-lost',
    'This turn is another process’s now, which will do what it does: nothing of it may be kept here.',
  );

const createSharedClaims = (scope: Scope): TurnClaims => ({
  ...createErasures(scope),
  claim: async (key, at) => {
    const expired = plusMilliseconds(at, -leaseMilliseconds);
    const taken = await take(scope, { ...key, process: scope.process, at, expired });
    if (taken.rows.length > 0) return { kind: 'ours' };
    const [row] = (await look(scope, { ...key })).rows;
    // Given up between the two statements: the next delivery will find it free.
    return row === undefined ? { kind: 'in-hand', sign: undefined } : found(row);
  },
  renew: async (key, at) => {
    const { numAffectedRows } = await keep(scope, { ...key, process: scope.process, at });
    return numAffectedRows === 1n;
  },
  finish: async (key, reply, at) => {
    const stored = reply === undefined ? null : toDocument(reply);
    const { numAffectedRows } = await close(scope, { ...key, process: scope.process, at, reply: stored });
    if (numAffectedRows !== 1n) throw lost();
  },
  release: async (key) => {
    await drop(scope, { ...key, process: scope.process });
  },
});

const keyText = ({ service, channel, conversation, activity, type }: TurnKey): string =>
  JSON.stringify([service, channel, conversation, activity, type]);

/** One process holds the folder, so what is in hand is in its memory: whatever else had claimed a turn is dead. */
const createOwnClaims = (scope: Scope, inHand: TurnsInHand): TurnClaims => ({
  ...createErasures(scope),
  claim: async (key) => {
    const [row] = (await look(scope, { ...key })).rows;
    if (row?.done_at != null) return found(row);
    if (inHand.has(keyText(key))) return { kind: 'in-hand', sign: undefined };
    inHand.add(keyText(key));
    return { kind: 'ours' };
  },
  renew: (key) => Promise.resolve(inHand.has(keyText(key))),
  finish: async (key, reply, at) => {
    if (!inHand.has(keyText(key))) throw lost();
    const stored = reply === undefined ? null : toDocument(reply);
    await record(scope, { ...key, process: scope.process, at, reply: stored });
    inHand.end(keyText(key));
  },
  release: (key) => {
    inHand.drop(keyText(key));
    return Promise.resolve();
  },
});

export const createTurnClaims = (scope: Scope): TurnClaims =>
  scope.inHand ? createOwnClaims(scope, scope.inHand) : createSharedClaims(scope);
