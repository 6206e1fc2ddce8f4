/** What may be done with a draft in which state, and by whom: the one table of an editor's acts. */
import type { PersonId } from '../people/person.ts';
import { type DraftState, type GuidanceDraft, isOpen, openStates } from './draft.ts';

export const draftActs = ['save', 'submit', 'approve', 'return', 'reject', 'publish'] as const;
export type DraftAct = (typeof draftActs)[number];

export interface Acting {
  readonly by: PersonId;
  /** Whether a service lets nothing be published that only one person has read. */
  readonly secondReader: boolean;
}

interface Rule {
  readonly from: readonly DraftState[];
  readonly to: DraftState;
}

/** What is saved anew has been read by nobody: it is a draft again. */
const acts: Readonly<Record<DraftAct, Rule>> = {
  save: { from: openStates, to: 'draft' },
  submit: { from: ['draft'], to: 'waiting' },
  approve: { from: ['waiting'], to: 'approved' },
  return: { from: ['waiting', 'approved'], to: 'draft' },
  reject: { from: openStates, to: 'rejected' },
  publish: { from: openStates, to: 'published' },
};

/** Why it may not be done, in words; undefined where it may. */
export function refusalOf(act: DraftAct, draft: GuidanceDraft, acting: Acting): string | undefined {
  if (!isOpen(draft)) return ended[draft.state === 'published' ? 'published' : 'rejected'];
  if (!acts[act].from.includes(draft.state)) return wrongState[act];
  return unreadBy(act, draft, acting);
}

/** What somebody has to have read first. */
function unreadBy(act: DraftAct, draft: GuidanceDraft, acting: Acting): string | undefined {
  if (isForward(act) && isUnread(draft)) return unreadWords;
  if (act === 'approve' && draft.changedBy.id === acting.by) return ownWords;
  return act === 'publish' && mustBeRead(draft, acting) ? unread : undefined;
}

const isForward = (act: DraftAct): boolean => act === 'submit' || act === 'publish';

/** Most of it a language model wrote, and nobody has said that they read it. */
const isUnread = ({ suggested }: GuidanceDraft): boolean =>
  suggested?.share === 'mostly' && !suggested.isRead;

const mustBeRead = ({ state }: GuidanceDraft, { secondReader }: Acting): boolean =>
  secondReader && state !== 'approved';

export const stateAfter = (act: DraftAct): DraftState => acts[act].to;

/** What may be done now, for the buttons. */
export const actsOn = (draft: GuidanceDraft, acting: Acting): readonly DraftAct[] =>
  draftActs.filter((act) => refusalOf(act, draft, acting) === undefined);

const ended = {
  published: 'It is published. To change it again, open its passage and begin a new draft.',
  rejected: 'It was turned down, and is kept to be read only. Begin a new draft from its passage.',
} as const;

const wrongState: Readonly<Record<DraftAct, string>> = {
  save: 'It can no longer be changed.',
  submit: 'It waits for its second reader already, or has been approved.',
  approve: 'It was not sent to a second reader, or was changed since. Send it first.',
  return: 'It was not sent to a second reader.',
  reject: 'It can no longer be turned down.',
  publish: 'It can no longer be published.',
};

const unreadWords =
  'Most of its words were suggested by a language model. Read each sentence against its source, change what is not right, and tick that you have.';
const ownWords =
  'You were the last to change it, so somebody else has to read it. Ask another editor or a manager.';
const unread = 'Your service publishes only what a second person has read. Send it to a second reader first.';
