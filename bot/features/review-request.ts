/** The form is checked before it is sent: kept for a day, shown as it would go, and open to change. */
import type { Inputs } from '../../cards/actions.ts';
import { reviewCard } from '../../cards/review-card.ts';
import { isKept, unconfirmed } from '../../src/consultations/drafts.ts';
import { eligibilityNotes } from '../../src/consultations/eligibility.ts';
import type { Service } from '../../src/people/service.ts';
import { putSafetyFirst, type Ready, readTyped } from '../read-request-form.ts';
import { isReadByOthers, replyInPlace, sayToPresser } from '../reply-in-place.ts';
import { askedBefore, type Form, showForm } from '../request-form.ts';
import type { Feature, Turn } from '../turn.ts';

interface ReviewDeps {
  readonly services: readonly Service[];
}

export const createReviewRequest =
  (deps: ReviewDeps): Feature =>
  async (turn) => {
    const { event } = turn;
    if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return false;
    const { action, inputs } = event.parsed;
    if (action.kind === 'review-request') await review(turn, action, inputs, deps);
    else if (action.kind === 'change-request') await change(turn, action);
    else return false;
    return true;
  };

async function review(turn: Turn, form: Form, inputs: Inputs, { services }: ReviewDeps): Promise<void> {
  await putSafetyFirst(turn, inputs);
  const ready = await readTyped(turn, form, inputs, services);
  if (!ready) return;
  if (isReadByOthers(turn)) {
    await sayToPresser(turn, onlyAlone);
    return;
  }
  const { submission } = form;
  const draft = { submission, values: ready.values, at: turn.now };
  await turn.stores.drafts.keep(turn.service.id, turn.person.id, draft);
  // A stored reply would outlive the draft.
  turn.storeNoReply();
  await show(turn, form, ready, services);
}

const onlyAlone =
  'Not sent: I can show you your request before it goes only in a chat of our own. Open a chat with me and say **request a consultation**.';

async function show(turn: Turn, form: Form, ready: Ready, services: readonly Service[]): Promise<void> {
  const { details, consultationDay, place } = ready;
  const { submission, cleared } = form;
  const service = services.find(({ authority }) => authority === details.authority) ?? turn.service;
  const asked = await askedBefore(turn, form.answer);
  const card = reviewCard({
    service,
    details,
    consultationDay,
    place,
    asked: asked?.question,
    notes: eligibilityNotes(details, service),
    nameOf: turn.knowing.knowledge.names.nameOf,
    form: { submission, cleared, ...(asked && { answer: asked.answerId }) },
  });
  await replyInPlace(turn, 'Not sent yet: check it, then send it.', card);
}

const gone =
  'What you had written is no longer here: it is kept for a day. Say **request a consultation** to begin again.';

async function change(turn: Turn, form: Form): Promise<void> {
  const draft = await turn.stores.drafts.find(turn.service.id, turn.person.id);
  if (draft?.submission !== form.submission || !isKept(draft, turn.now)) {
    await sayToPresser(turn, gone);
    return;
  }
  turn.storeNoReply();
  const values = unconfirmed(draft);
  await showForm(turn, form, { values, cleared: form.cleared, problems: [], masked: undefined });
}
