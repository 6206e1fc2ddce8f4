/** npm run ask -- "question": an answer with its sources in the terminal, and with --why how it came about. */
import { parseArgs } from 'node:util';
import { systemClock } from '../calendar/clock.ts';
import { londonDate } from '../calendar/dates.ts';
import { parseConfig, readEnvironment } from '../config.ts';
import { loadGuidance } from '../guidance/load.ts';
import { answerQuestion } from '../knowledge/answer-question.ts';
import { createAuthorityNames } from '../knowledge/authorities.ts';
import { explain } from '../knowledge/explain.ts';
import { explanationSections } from '../knowledge/explanation-words.ts';
import { knownWordsOf } from '../knowledge/known-words.ts';
import type { Authority, AuthorityId } from '../knowledge/passage.ts';
import { present } from '../knowledge/present.ts';
import { serviceWords } from '../offer/service-words.ts';
import { createSearcher } from '../search/create-searcher.ts';
import { loadServices } from '../services/load.ts';
import { authorityOf, nearestNames } from './nearest-names.ts';

const usage = `Write the question after two dashes: npm run ask -- "When must the ELPM be held?"
  --at AUTHORITY  as somebody who works there asks it, such as --at southwark
  --why           how the answer came about: what was searched, the scores, the gate
`;

interface Asked {
  readonly question: string;
  readonly at: string | undefined;
  readonly why: boolean;
}

const end = (words: string, code: number): never => {
  process.stderr.write(words);
  process.exit(code);
};

/** Undefined where they cannot be meant so. */
function readArguments(): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { at: { type: 'string' }, why: { type: 'boolean', default: false } },
    });
    const question = positionals.join(' ').trim();
    return question === '' ? undefined : { question, at: values.at, why: values.why };
  } catch (error) {
    // Its message names the option that is not known; the usage says which are.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function homeOf(at: string | undefined, authorities: readonly Authority[]): AuthorityId | undefined {
  if (at === undefined) return undefined;
  const nearest = nearestNames(at, authorities).join(', ');
  return (
    authorityOf(at, authorities) ??
    end(`There is no authority "${at}". The nearest: ${nearest}. All are in authorities.yaml.\n`, 1)
  );
}

const asked = readArguments() ?? end(usage, 2);
const read = parseConfig(readEnvironment());
const { guidanceFolder, services } = read.ok ? read.config : end(`${read.problems.join('\n')}\n`, 1);
const guidance = await loadGuidance(guidanceFolder);
const [loaded] = await loadServices(guidanceFolder, services, guidance.authorities);
if (!loaded) throw new Error('There is no service in guidance/services.');
const names = createAuthorityNames(guidance.authorities);
const searcher = createSearcher(guidance);
const knowledge = { guidance, searcher, names, knownWords: knownWordsOf(guidance) };
const home = homeOf(asked.at, guidance.authorities);
const asking = { text: asked.question, home, memory: undefined };
const { text } = present(answerQuestion(asking, knowledge), {
  names,
  sources: guidance.sources,
  today: londonDate(systemClock.now()),
  ...serviceWords(loaded.service, names),
  home,
});
process.stdout.write(`${text}\n`);
if (asked.why) {
  const context = { names, guidance: `the files in ${guidanceFolder}, published or not` };
  for (const { title, lines } of explanationSections(explain(asking, knowledge), context)) {
    process.stdout.write(`\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`);
  }
}
