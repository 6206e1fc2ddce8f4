/** What is kept only for a while, removed when its time is over. */
import { type Instant, plusMilliseconds } from '../calendar/clock.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';

const hour = 60 * 60 * 1000;
/** Longer than any channel repeats a delivery. */
const claimHours = 48;
const memoryHours = 24;
const walkHours = 24;
const draftHours = 24;
/** A notice's key stops it from being written twice; it names references only. */
const noticeHours = 7 * 24;

const claims = prepared((db, bind: Bind<{ before: Instant }>) =>
  db.deleteFrom('turn_claims').where('claimed_at', '<', bind('before')),
);

const memories = prepared((db, bind: Bind<{ before: Instant }>) =>
  db.deleteFrom('memories').where('remembered_at', '<', bind('before')),
);

const walks = prepared((db, bind: Bind<{ before: Instant }>) =>
  db.deleteFrom('walks').where('moved_at', '<', bind('before')),
);

const drafts = prepared((db, bind: Bind<{ before: Instant }>) =>
  db.deleteFrom('drafts').where('kept_at', '<', bind('before')),
);

const notices = prepared((db, bind: Bind<{ before: Instant }>) =>
  db.deleteFrom('outbox').where('state', '=', 'done').where('changed_at', '<', bind('before')),
);

/** How many rows went. */
export const purge = async (scope: Scope, now: Instant): Promise<number> => {
  const before = (hours: number): { readonly before: Instant } => ({
    before: plusMilliseconds(now, -hours * hour),
  });
  const gone = [
    await claims(scope, before(claimHours)),
    await memories(scope, before(memoryHours)),
    await walks(scope, before(walkHours)),
    await drafts(scope, before(draftHours)),
    await notices(scope, before(noticeHours)),
  ];
  scope.inHand?.forgetEnded();
  return gone.reduce((sum, each) => sum + Number(each.numAffectedRows ?? 0n), 0);
};
