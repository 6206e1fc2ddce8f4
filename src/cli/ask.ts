/** npm run ask -- "question": an answer with its sources in the terminal. */
import { systemClock } from '../calendar/clock.ts';
import { londonDate } from '../calendar/dates.ts';
import { parseConfig, readEnvironment } from '../config.ts';
import { loadGuidance } from '../guidance/load.ts';
import { answerQuestion } from '../knowledge/answer-question.ts';
import { createAuthorityNames } from '../knowledge/authorities.ts';
import { knownWordsOf } from '../knowledge/known-words.ts';
import { present } from '../knowledge/present.ts';
import { createSearcher } from '../search/create-searcher.ts';
import { loadServices } from '../services/load.ts';

const question = process.argv.slice(2).join(' ').trim();
if (question === '') {
  process.stderr.write('Write the question after two dashes: npm run ask -- "When must the ELPM be held?"\n');
  process.exit(2);
}
const read = parseConfig(readEnvironment());
if (!read.ok) {
  process.stderr.write(`${read.problems.join('\n')}\n`);
  process.exit(1);
}
const guidance = await loadGuidance(read.config.guidanceFolder);
const [loaded] = await loadServices(read.config.guidanceFolder, read.config.services, guidance.authorities);
if (!loaded) throw new Error('There is no service in guidance/services.');
const names = createAuthorityNames(guidance.authorities);
const searcher = createSearcher(guidance);
const knowledge = { guidance, searcher, names, knownWords: knownWordsOf(guidance) };
const answer = answerQuestion({ text: question, home: undefined, memory: undefined }, knowledge);
const { text } = present(answer, {
  names,
  sources: guidance.sources,
  today: londonDate(systemClock.now()),
  routes: { danger: loaded.service.danger, example: loaded.service.example },
  home: undefined,
});
process.stdout.write(`${text}\n`);
