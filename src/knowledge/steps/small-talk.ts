/** A greeting is greeted back, and a plea for help gets the help card. */
import { recogniseSmallTalk } from '../recognise-small-talk.ts';
import type { MessageStep } from './progress.ts';

const help =
  /^\s*(?:help|help me|what can you do|what do you do|how does this work|menu|start|commands?|\?)\s*[?!.]*\s*$/i;

export const smallTalk: MessageStep = (progress) => {
  if (help.test(progress.text)) {
    return { ...progress, outcomes: [...progress.outcomes, { kind: 'help' }], settled: true };
  }
  const what = recogniseSmallTalk(progress.text);
  if (!what) return progress;
  return { ...progress, outcomes: [...progress.outcomes, { kind: 'small-talk', what }], settled: true };
};
