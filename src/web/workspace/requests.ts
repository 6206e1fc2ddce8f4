/** One request: looked at, its moves' forms and moves, its booking, its hold, its export; each for whoever may see it. */
import type { ConsultationRequest } from '../../consultations/request.ts';
import { type Outcome, type Seeing, seenAs, type SentForm } from '../../consultations/seeing.ts';
import type { SuggestibleMove } from '../../consultations/suggestible.ts';
import type { Identity, InService } from '../../people/workspace.ts';
import { type MoveForm, pressedMove } from '../contract/forms.ts';
import type { requestRoutes, RequestView, SuggestedReply } from '../contract/request.ts';
import { type Handlers, notThere, type Problematic } from './handler.ts';

/** What is done to one request, by the same rules as on its card. */
export interface RequestPorts {
  find(service: string, reference: string): Promise<ConsultationRequest | undefined>;
  view(seeing: Seeing): Promise<RequestView>;
  openForm(seeing: Seeing, sent: Omit<SentForm, 'inputs'>): Promise<MoveForm | Outcome<MoveForm>>;
  restoreForm(seeing: Seeing, sent: SentForm): Promise<MoveForm | Outcome<MoveForm>>;
  move(seeing: Seeing, sent: SentForm & { readonly revision: number }): Promise<Outcome<MoveForm>>;
  book(
    seeing: Seeing,
    place: { readonly session: string; readonly starts: string; readonly revision: number },
  ): Promise<Outcome<MoveForm>>;
  /** Only for an advisor, and only where the move is open to them now. */
  suggest(seeing: Seeing, move: SuggestibleMove): Promise<SuggestedReply | Outcome<MoveForm>>;
  hold(seeing: Seeing, isHeld: boolean): Promise<Outcome<MoveForm>>;
  /** The address of a link to it, for this reader alone. */
  exportLink(seeing: Seeing): Promise<string>;
}

interface Asking {
  readonly who: Identity;
  readonly at: InService;
  readonly parts: { readonly reference: string };
  readonly now: string;
}

/** Undefined where it is not there, or not theirs to see: nobody learns which. */
export async function seeingOf(
  { who, at: { service, roles }, parts: { reference }, now }: Asking,
  ports: Pick<RequestPorts, 'find'>,
): Promise<Seeing | undefined> {
  const request = await ports.find(service.id, reference);
  const as = request && seenAs(request, who, roles);
  return as && { who, service, roles, request, as, now };
}

/** The present request, as the same reader sees it. */
const seen = (ports: RequestPorts, seeing: Seeing, request: ConsultationRequest): Promise<RequestView> =>
  ports.view({ ...seeing, request });

async function answerTo(
  ports: RequestPorts,
  seeing: Seeing,
  outcome: Exclude<Outcome<MoveForm>, { kind: 'mend' }>,
) {
  if (outcome.kind === 'unknown') return notThere;
  const { words, safety } = outcome;
  const request = await seen(ports, seeing, outcome.request);
  const first = safety === undefined ? {} : { safety };
  switch (outcome.kind) {
    case 'moved':
      return { status: 200, body: { words, request, ...first } } as const;
    case 'stale':
      return { status: 409, body: { code: 'stale', error: words, request, ...first } } as const;
    case 'refused':
      return { status: 403, body: { code: 'refused', error: words, request, ...first } } as const;
  }
}

const toMend = ({ words, form, safety }: Extract<Outcome<MoveForm>, { kind: 'mend' }>) =>
  ({
    status: 422,
    body: { code: 'mend', error: words, form, ...(safety !== undefined && { safety }) },
  }) as const;

/** A form that may not be had now is answered as the move itself would be. */
async function formOr(ports: RequestPorts, seeing: Seeing, made: MoveForm | Outcome<MoveForm>) {
  if (!('kind' in made)) return { status: 200, body: made } as const;
  if (made.kind === 'unknown' || made.kind === 'mend') return notThere;
  const request = await seen(ports, seeing, made.request);
  return { status: 403, body: { code: 'refused', error: made.words, request } } as const;
}

const noSuchMove: Problematic = {
  status: 404,
  problem: { code: 'no-such-move', error: 'There is no such move.' },
};

/** Hands a route's work the request that is asked for, where whoever asks may see it. */
const withRequest =
  <A extends Asking, R>(ports: RequestPorts, work: (seeing: Seeing, asked: A) => Promise<R>) =>
  async (asked: A): Promise<R | typeof notThere> => {
    const seeing = await seeingOf(asked, ports);
    return seeing ? work(seeing, asked) : notThere;
  };

export const createRequestHandlers = (ports: RequestPorts): Handlers<typeof requestRoutes> => ({
  request: withRequest(ports, async (seeing) => ({ status: 200, body: await ports.view(seeing) })),
  moveForm: withRequest(ports, async (seeing, { parts }) => {
    const move = pressedMove.safeParse(parts.move);
    if (!move.success) return noSuchMove;
    return formOr(ports, seeing, await ports.openForm(seeing, { move: move.data, once: '', cleared: [] }));
  }),
  move: withRequest(ports, async (seeing, { body }) => {
    const outcome = await ports.move(seeing, body);
    return outcome.kind === 'mend' ? toMend(outcome) : answerTo(ports, seeing, outcome);
  }),
  restoreWords: withRequest(ports, async (seeing, { body }) =>
    formOr(ports, seeing, await ports.restoreForm(seeing, body)),
  ),
  suggestReply: withRequest(ports, async (seeing, { body: { move } }) => {
    const made = await ports.suggest(seeing, move);
    if (made.kind === 'suggested' || made.kind === 'none') return { status: 200, body: made } as const;
    if (made.kind !== 'refused') return notThere;
    const request = await seen(ports, seeing, made.request);
    return { status: 403, body: { code: 'refused', error: made.words, request } } as const;
  }),
  book: withRequest(ports, async (seeing, { body }) => {
    const outcome = await ports.book(seeing, body);
    return outcome.kind === 'mend' ? notThere : answerTo(ports, seeing, outcome);
  }),
  hold: withRequest(ports, async (seeing, { body }) => {
    const outcome = await ports.hold(seeing, body.isHeld);
    if (outcome.kind === 'mend') return notThere;
    const answered = await answerTo(ports, seeing, outcome);
    return answered.status === 403 ? notThere : answered;
  }),
  exportRecord: withRequest(ports, async (seeing) => ({
    status: 200,
    body: { url: await ports.exportLink(seeing) },
  })),
});
