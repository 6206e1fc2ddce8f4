/** "privacy": what is kept of whoever asks, for how long, and what they can have done about it. */
import { keptLines } from '../../src/consultations/retention.ts';
import type { Service } from '../../src/people/service.ts';
import { askedOfTheAssistant } from '../asked-of-the-assistant.ts';
import { commandOf } from '../command.ts';
import type { Feature } from '../turn.ts';

const command =
  /^(?:privacy|privacy (?:notice|policy)|data protection|what (?:do you|is) (?:keep|kept|store|stored)(?: (?:of|about) me)?)[?.!]*$/i;

const noticeOf = (service: Service): string =>
  [
    `**What is kept of you by Signpost, for ${service.name}**`,
    'I never keep what could identify a child: it is taken out of what you type before anything is kept, searched or logged. What I keep:',
    ...keptLines(service).map(({ what, until }) => `- ${what}: ${until}.`),
    ...(service.retention.approval ? [] : ['These times are proposals until the council has approved them.']),
    'Advisors and managers of the service see requests. Editors of the guidance see, of 90 days, questions that were not answered well, without who asked. Nobody else is shown what you asked me. Managers see counts by month, none of them small enough to point to anybody.',
    ...(service.model.on ? [modelWords] : []),
    'Decisions are made by people, never by me. Microsoft Teams keeps its own copy of our chat by your council’s rules.',
    `To see what is held of you, or to have it corrected or erased, ask ${service.name} or your council’s data protection officer. If you are not content with the answer, you can complain to the Information Commissioner’s Office, ico.org.uk.`,
  ].join('\n\n');

const modelWords =
  'A language model may put an answer into plainer words. It is sent your question with what could identify a child taken out, the question before it or as whom you said you ask where that helps, passages of the guidance, and nothing else; Teams labels what it wrote. Advisors may check such an answer: they see that question and the answer, without who asked. An advisor may have it suggest a reply to your request: it is sent the question, screened in the same way, and passages; the advisor sends it or not, and you are told where most of the words are its own. How many such answers you had is kept for 2 days.';

export const privacy: Feature = async (turn) => {
  if (turn.event.kind !== 'message') return false;
  const { text } = turn.event;
  if (!command.test(commandOf(text) ?? '') && askedOfTheAssistant(text) !== 'privacy') return false;
  await turn.reply({ text: noticeOf(turn.service) });
  return true;
};
