/** What a person had said before a walk began, from the record of their question. */
import type { Hints } from '../src/escalation/prefill.ts';
import type { Procedure } from '../src/escalation/procedure.ts';
import { authorityQuestion, offerProcedureId } from '../src/offer/offer-procedure.ts';
import type { Turn } from './turn.ts';

export interface Begun extends Hints {
  /** What the person is told with the first card. */
  readonly notice?: string;
}

interface From {
  /** The record of their question. */
  readonly answer?: string | undefined;
  readonly authority?: string | undefined;
}

/** What was said in a question, and of an offer whose is meant: the authority that is named, else the person's own. */
export async function hintsFor(turn: Turn, procedure: Procedure, from: From): Promise<Begun> {
  const said = from.answer === undefined ? {} : await hintsOf(turn, from.answer);
  if (procedure.id !== offerProcedureId) return said;
  const authority = from.authority ?? (await authorityMeant(turn, said));
  return authority === undefined ? said : { ...said, ...offerOf(authority, procedure, turn) };
}

async function authorityMeant(
  { service, person, stores, knowing }: Turn,
  { words = '' }: Hints,
): Promise<string | undefined> {
  const { homeAuthority } = await stores.preferences.find(service.id, person.id);
  return knowing.knowledge.names.namedIn(words)[0] ?? homeAuthority;
}

/** Of an authority whose offer is not held the national one is shown, and said to be that. */
function offerOf(authority: string, { questions }: Procedure, { knowing }: Turn): Begun {
  const held = new Set(
    questions
      .filter(({ id }) => id === authorityQuestion)
      .flatMap(({ options }) => options.map(({ id }) => id)),
  );
  const option = [authority, 'national'].find((id) => held.has(id));
  const known = option === undefined ? {} : { known: [{ question: authorityQuestion, option }] };
  if (held.has(authority)) return known;
  const name = knowing.knowledge.names.nameOf(authority);
  return {
    ...known,
    notice: `I hold no offer of ${name}’s own, so this is what national guidance asks of all.`,
  };
}

/** What was said travels only with the person who said it; of the words only the answers that they give are kept. */
async function hintsOf(turn: Turn, answer: string): Promise<Hints> {
  const { stores, service, person } = turn;
  const record = await stores.answers.find(service.id, answer);
  if (record?.person !== person.id) return {};
  const { conversation, question: words, askedIn } = record;
  const memory = await stores.memories.recall({ service: service.id, conversation, person: person.id });
  const stage = memory?.askedIn === askedIn ? memory.stage : undefined;
  return { words, ...(stage !== undefined && { stage }) };
}
