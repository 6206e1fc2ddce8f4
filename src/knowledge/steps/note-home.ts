/** "I work in Southwark" is remembered; a question beside it is answered with that authority. */
import { readHome } from '../authorities.ts';
import type { MessageStep } from './progress.ts';

export const noteHome: MessageStep = (progress, { names, guidance }) => {
  const home = readHome(progress.text, names);
  if (!home) return progress;
  const held = guidance.passages.some((passage) => passage.authority === home.authority);
  const asksMore = /\p{L}{2,}/u.test(home.rest);
  return {
    ...progress,
    home: home.authority,
    text: asksMore ? home.rest : progress.text,
    outcomes: [...progress.outcomes, { kind: 'home-set', authority: home.authority, held }],
    settled: !asksMore,
  };
};
