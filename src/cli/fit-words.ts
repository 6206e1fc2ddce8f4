/** npm run fit:words: fits the words beside the rules of decisions about one child and of who is asking, and writes their files. */
import { type ExampleList, fitWords, readList } from '../evaluation/fit-words.ts';
import type { CaseClass } from '../evaluation/case.ts';
import { readSet } from '../evaluation/read-cases.ts';
import { asksOf } from '../evaluation/withheld.ts';
import { writeFitted } from '../evaluation/write-fitted.ts';
import { loadGuidance } from '../guidance/load.ts';
import { runFileCheck, say } from './file-check.ts';

interface Task {
  readonly path: string;
  readonly what: string;
  readonly classes: readonly string[];
  /** A file of examples to the number of its class. */
  readonly lists: Readonly<Record<string, number>>;
  /** Messages that are nothing of the kind; the threshold is chosen on them. */
  readonly unheard: readonly string[];
  /** Classes of the development cases that may be of the kind; all others are nothing of it. */
  readonly mayBe: readonly CaseClass[];
}

/** Lists of professionals' messages by a writer who saw no rule. */
const firstVoice = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `test/safeguarding/voices/first/${name}.txt`);

const tasks: readonly Task[] = [
  {
    path: 'src/knowledge/fitted-decisions.ts',
    what: 'decisions about one child',
    // Worries often come with a question of judgement, so those lists are not used.
    unheard: firstVoice('ordinary', 'look-alikes'),
    mayBe: ['decision', 'legal-notice', 'child', 'parent-or-carer', 'danger', 'worry', 'allegation'],
    classes: ['decision'],
    lists: {
      'test/knowledge/case-decisions.txt': 1,
      'test/knowledge/voices/own/decisions.txt': 1,
      'test/knowledge/procedure-questions.txt': 0,
      'test/knowledge/voices/own/look-alikes.txt': 0,
      'test/safeguarding/look-alikes.txt': 0,
      'test/people/professionals.txt': 0,
      'test/safeguarding/voices/third/ordinary.txt': 0,
    },
  },
  {
    path: 'src/people/fitted-askers.ts',
    what: 'children, and of parents and carers',
    unheard: firstVoice('ordinary', 'look-alikes', 'worries', 'allegations'),
    mayBe: ['child', 'parent-or-carer', 'danger', 'worry', 'allegation'],
    classes: ['child', 'parent-or-carer'],
    lists: {
      'test/people/children.txt': 1,
      'test/people/voices/own/children.txt': 1,
      'test/people/parents.txt': 2,
      'test/people/voices/own/parents.txt': 2,
      'test/people/professionals.txt': 0,
      'test/people/voices/own/professionals.txt': 0,
      'test/knowledge/case-decisions.txt': 0,
      'test/knowledge/procedure-questions.txt': 0,
      'test/safeguarding/look-alikes.txt': 0,
      'test/safeguarding/voices/own/ordinary.txt': 0,
      'test/safeguarding/voices/third/ordinary.txt': 0,
    },
  },
];

/** Questions about the guidance are many and alike. */
const questionCounts = 0.3;

async function readQuestions(guidanceFolder: string): Promise<ExampleList> {
  const guidance = await loadGuidance(guidanceFolder);
  return { lines: guidance.passages.flatMap(asksOf), of: 0, counts: questionCounts };
}

async function examplesFor({ lists, unheard, mayBe }: Task): Promise<readonly ExampleList[]> {
  const own = Object.entries(lists).map(
    async ([file, of]): Promise<ExampleList> => ({ lines: await readList(file), of }),
  );
  const others = unheard.map(
    async (file): Promise<ExampleList> => ({ lines: await readList(file), of: 0, isUnheard: true }),
  );
  const cases = (await readSet('development')).filter((one) => !mayBe.includes(one.class));
  return [...(await Promise.all([...own, ...others])), { lines: cases.flatMap(({ asks }) => asks), of: 0 }];
}

await runFileCheck(async ({ guidanceFolder }) => {
  const questions = await readQuestions(guidanceFolder);
  for (const task of tasks) {
    const { path, what, classes } = task;
    const measured = fitWords([...(await examplesFor(task)), questions], classes);
    for (const line of measured.figures) say(line);
    await writeFitted({ path, command: 'fit:words', what, classes, ...measured });
  }
});
