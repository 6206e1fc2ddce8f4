/** One move on many requests: each by the rules of one alone, and each answered for itself. */
import type { Outcome, Seeing, SentForm } from '../../consultations/seeing.ts';
import type { Identity, InService } from '../../people/workspace.ts';
import type { MoveForm } from '../contract/forms.ts';
import type { queueRoutes } from '../contract/queue.ts';
import type { Asked } from './handler.ts';
import { type RequestPorts, seeingOf } from './requests.ts';

export interface ManyParts {
  readonly requestPorts: Pick<RequestPorts, 'find'>;
  /** One after another, each as if it were pressed alone. */
  readonly moveMany: (
    seeings: readonly (Seeing & { readonly revision: number })[],
    sent: SentForm,
  ) => Promise<readonly Outcome<MoveForm>[]>;
}

type AskedMany = Asked<(typeof queueRoutes)['moveMany']> & { readonly who: Identity; readonly at: InService };

const notThere = 'There is no such request here, or it is not yours to see.';

const wordsOf = (outcome: Outcome<MoveForm>): string =>
  outcome.kind === 'unknown' ? notThere : outcome.words;

export async function moveMany(asked: AskedMany, { requestPorts, moveMany: press }: ManyParts) {
  const { who, at, now, body } = asked;
  const { requests, ...sent } = body;
  const named = [...new Map(requests.map((one) => [one.reference, one])).values()];
  const seen = await Promise.all(
    named.map(async ({ reference, revision }) => {
      const seeing = await seeingOf({ who, at, parts: { reference }, now }, requestPorts);
      return seeing && { ...seeing, revision };
    }),
  );
  const found = seen.filter((each) => each !== undefined);
  const outcomes = await press(found, sent);
  const become = new Map(found.map(({ request }, at_) => [request.reference, outcomes[at_]]));
  const results = named.map(({ reference }) => {
    const outcome = become.get(reference) ?? ({ kind: 'unknown' } as const);
    return { reference, kind: outcome.kind, words: wordsOf(outcome) };
  });
  const forms = outcomes.flatMap((outcome) => (outcome.kind === 'mend' ? [outcome.form] : []));
  const problems = [...new Set(forms.flatMap((form) => form.problems))];
  const [form] = forms;
  const about = results.filter(({ kind }) => kind === 'moved').map(({ reference }) => reference);
  return { status: 200, body: { results, problems, ...(form && { form }) }, about } as const;
}
