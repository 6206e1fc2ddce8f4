/** Puts the messages of a case to the product, one after the other, and notes what each search of the last one found. */
import { type Answer, answerQuestion } from '../knowledge/answer-question.ts';
import type { Hit, SearchQuestion, Searcher } from '../knowledge/searcher.ts';
import type { Asking, Knowledge } from '../knowledge/steps/progress.ts';
import type { Case } from './case.ts';

export interface Put {
  /** The last message, as it was asked. */
  readonly asking: Asking;
  readonly answer: Answer;
  readonly home: string | undefined;
  readonly rankings: readonly (readonly Hit[])[];
}

export function putCase(one: Case, knowledge: Knowledge): Put {
  const recorder = recordSearches(knowledge.searcher);
  const messages = messagesOf(one);
  for (let sent = messages.next(); ; ) {
    if (sent.done === true) return { ...sent.value, rankings: recorder.rankings() };
    recorder.forget();
    sent = messages.next(answerQuestion(sent.value, { ...knowledge, searcher: recorder.searcher }));
  }
}

/** What somebody makes of the answer to a message before the next is put. */
export type Then = (asked: {
  readonly asking: Asking;
  readonly answer: Answer;
  readonly knowledge: Knowledge;
}) => Promise<Answer>;

/** `first` is how the first message was answered, where that is known. */
export async function putCaseThen(one: Case, knowledge: Knowledge, then: Then, first?: Answer): Promise<Put> {
  const recorder = recordSearches(knowledge.searcher);
  const own = { ...knowledge, searcher: recorder.searcher };
  const messages = messagesOf(one);
  let known = first;
  for (let sent = messages.next(); ; ) {
    if (sent.done === true) return { ...sent.value, rankings: recorder.rankings() };
    recorder.forget();
    const asking = sent.value;
    const answer = known ?? answerQuestion(asking, own);
    known = undefined;
    sent = messages.next(await then({ asking, answer, knowledge: own }));
  }
}

/** What is remembered and where the person works go from one message to the next. */
function* messagesOf({ asks, at }: Case): Generator<Asking, Omit<Put, 'rankings'>, Answer> {
  const [text = '', ...later] = asks;
  let home = at;
  let asking: Asking = { text, home, memory: undefined };
  let answer = yield asking;
  for (const next of later) {
    home = answer.homeSet ?? home;
    asking = { text: next, home, memory: answer.remembered };
    answer = yield asking;
  }
  return { asking, answer, home };
}

interface Recorder {
  readonly searcher: Searcher;
  readonly forget: () => void;
  readonly rankings: () => Put['rankings'];
}

function recordSearches(searcher: Searcher): Recorder {
  let made: { readonly question: SearchQuestion; readonly hits: readonly Hit[] }[] = [];
  return {
    searcher: {
      ...searcher,
      search: (question) => {
        const hits = searcher.search(question);
        made.push({ question, hits });
        return hits;
      },
    },
    forget: () => {
      made = [];
    },
    rankings: () => {
      // Where an authority is known, a search of all of them only asks whose the question is.
      const own = made.filter(({ question }) => question.authorities !== undefined);
      return (own.length > 0 ? own : made).map(({ hits }) => hits);
    },
  };
}
