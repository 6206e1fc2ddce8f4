/** Why a call came to nothing, in kinds that the page can say something about. */
import type { Problem } from '../../web/contract/routes.ts';

export type TroubleFacts =
  | { readonly kind: 'offline' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'not-allowed'; readonly words: string | undefined }
  | { readonly kind: 'not-found'; readonly words: string | undefined }
  | { readonly kind: 'too-many'; readonly seconds: number }
  | { readonly kind: 'refused'; readonly words: string }
  | { readonly kind: 'failed'; readonly reference: string | undefined };

export class Trouble extends Error {
  readonly facts: TroubleFacts;
  constructor(facts: TroubleFacts) {
    super(facts.kind);
    this.name = 'Trouble';
    this.facts = facts;
  }
}

const readers: Readonly<Record<number, (response: Response, problem: Problem | undefined) => TroubleFacts>> =
  {
    401: () => ({ kind: 'signed-out' }),
    403: (_, problem) => ({ kind: 'not-allowed', words: problem?.error }),
    404: (_, problem) => ({ kind: 'not-found', words: problem?.error }),
    429: (response) => ({ kind: 'too-many', seconds: Number(response.headers.get('retry-after') ?? 5) || 5 }),
  };

export function troubleOf(response: Response, problem: Problem | undefined): Trouble {
  const read = readers[response.status];
  if (read) return new Trouble(read(response, problem));
  const isOurs = response.status < 500 && problem?.error !== undefined;
  return new Trouble(
    isOurs ? { kind: 'refused', words: problem.error } : { kind: 'failed', reference: problem?.reference },
  );
}

/** Whatever was thrown, as something to be said. */
export const factsOf = (error: unknown): TroubleFacts =>
  error instanceof Trouble ? error.facts : { kind: 'failed', reference: undefined };

type Words = {
  readonly [K in TroubleFacts['kind']]: (facts: Extract<TroubleFacts, { kind: K }>) => string;
};

/** One sentence or two, with what can be done. */
const words: Words = {
  offline: () => 'The server cannot be reached. Check the connection; nothing was lost here.',
  'signed-out': () => 'You are not signed in any more. Sign in again; nothing was lost here.',
  'not-allowed': (facts) => facts.words ?? 'This is not open to you.',
  'not-found': (facts) => facts.words ?? 'There is nothing here, or not for you.',
  'too-many': ({ seconds }) => `Too much was asked for at once. Try again in ${String(seconds)} seconds.`,
  refused: (facts) => facts.words,
  failed: ({ reference }) =>
    reference === undefined
      ? 'Something went wrong on the server. Try again in a minute.'
      : `Something went wrong on the server. Try again in a minute; if it stays, quote ${reference}.`,
};

export const wordsOf = (facts: TroubleFacts): string =>
  (words[facts.kind] as (facts: TroubleFacts) => string)(facts);

/** Worth another try by itself. */
export const mayPass = (error: unknown): boolean => {
  const { kind } = factsOf(error);
  return kind === 'offline' || kind === 'failed';
};
