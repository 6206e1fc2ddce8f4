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

/** What was said in a question, and whose offer is meant: the authority that is named, else the person's own. */
export async function hintsFor(turn: Turn, procedure: Procedure, from: From): Promise<Begun> {
  const said = from.answer === undefined ? {} : await hintsOf(turn, from.answer);
  if (procedure.id !== offerProcedureId) return said;
  const { service, person, stores, knowing } = turn;
  const { names } = knowing.knowledge;
  const { homeAuthority } = await stores.preferences.find(service.id, person.id);
  const authority = from.authority ?? names.namedIn(said.words ?? '')[0] ?? homeAuthority;
  const question = procedure.questions.find(({ id }) => id === authorityQuestion);
  if (authority === undefined || !question) return said;
  if (question.options.some(({ id }) => id === authority)) {
    return { ...said, known: [{ question: question.id, option: authority }] };
  }
  const isNational = question.options.some(({ id }) => id === 'national');
  return {
    ...said,
    ...(isNational && { known: [{ question: question.id, option: 'national' }] }),
    notice: `I hold no offer of ${names.nameOf(authority)}’s own, so this is what national guidance asks of all.`,
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
