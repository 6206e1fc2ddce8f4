/** "privacy": what is kept of whoever asks, for how long, and what they can have done about it. */
import { keptLines } from '../../src/consultations/retention.ts';
import type { Service } from '../../src/people/service.ts';
import { commandOf } from '../command.ts';
import type { Feature } from '../turn.ts';

const command =
  /^(?:privacy|privacy (?:notice|policy)|data protection|what (?:do you|is) (?:keep|kept|store|stored)(?: (?:of|about) me)?)[?.!]*$/i;

const noticeOf = (service: Service): string =>
  [
    `**What is kept of you by Signpost, for ${service.name}**`,
    'I never keep what could identify a child: it is taken out of what you type before anything is kept, searched or logged. What I keep:',
    ...keptLines(service).map(({ what, until }) => `- ${what}: ${until}.`),
    ...(service.retention.approval ? [] : ['How long is a proposal until the council has approved it.']),
    'Advisors of the service see requests; nobody is shown what others asked me. Decisions are made by people, never by me. Microsoft Teams keeps its own copy of our chat by your council’s rules.',
    `To see what is held of you, or to have it corrected or erased, ask ${service.name} or your council’s data protection officer. If you are not content with the answer, you can complain to the Information Commissioner’s Office, ico.org.uk.`,
  ].join('\n\n');

export const privacy: Feature = async (turn) => {
  if (turn.event.kind !== 'message' || !command.test(commandOf(turn.event.text) ?? '')) return false;
  await turn.reply({ text: noticeOf(turn.service) });
  return true;
};
