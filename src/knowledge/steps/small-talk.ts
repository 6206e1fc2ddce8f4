/** A greeting is greeted back, and a plea for help gets the help card. */
import { asksToReach } from '../asks-to-reach.ts';
import { isCaseDecision } from '../recognise-case-decision.ts';
import { asksForHelp, recogniseSmallTalk } from '../recognise-small-talk.ts';
import type { MessageProgress, MessageStep } from './progress.ts';

const help = /^\s*(?:help|commands?|start|menu|\?)\s*[?!.]*\s*$/i;
const leansBack = /\b(?:it|that)\b/i;

export const smallTalk: MessageStep = (progress) => {
  // "What would you do" asks for a judgement, however much it sounds like chat.
  if (isCaseDecision(progress.text)) return progress;
  // "How do I get that", after what the Virtual School offers, is not said of a joke.
  if (asksToReach(progress.text, progress.asking.memory?.question ?? '')) return progress;
  if (wantsHelp(progress)) {
    return { ...progress, outcomes: [...progress.outcomes, { kind: 'help' }], settled: true };
  }
  const what = recogniseSmallTalk(progress.text);
  if (!what) return progress;
  return { ...progress, outcomes: [...progress.outcomes, { kind: 'small-talk', what }], settled: true };
};

/** "How does it work" asks about what was asked before, where something was. */
const wantsHelp = ({ text, asking: { memory } }: MessageProgress): boolean =>
  help.test(text) || (asksForHelp(text) && !(memory && leansBack.test(text)));
