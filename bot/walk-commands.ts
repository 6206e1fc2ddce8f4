/** What is typed to begin, to go on with and to leave a walk through a procedure. */
import type { Topic } from '../src/knowledge/passage.ts';
import { commandOf } from './command.ts';

export type WalkCommand =
  | { readonly kind: 'begin'; readonly topic: WalkTopic }
  | { readonly kind: 'choose' }
  /** These count only where a walk is under way. */
  | { readonly kind: 'go-on' | 'back' | 'again' | 'leave' }
  /** It counts always: it names what is to be left. */
  | { readonly kind: 'leave-named' };

/** Those of which a walk is made, with what its button says. */
export const walkTopics = {
  attendance: 'Which stage am I at?',
  'home-education': 'Home education, step by step',
  cohort: 'Does a child count?',
  'local-offer': 'What the Virtual School offers',
} as const satisfies Partial<Record<Topic, string>>;
export type WalkTopic = keyof typeof walkTopics;

/** On a button beneath an answer. */
export const walkTitle = (topic: Topic): string =>
  Object.hasOwn(walkTopics, topic) ? walkTopics[topic as WalkTopic] : 'Step by step';

const begins: readonly (readonly [WalkTopic, RegExp])[] = [
  [
    'attendance',
    /^(?:find out |work out )?(?:which|what) stage (?:am i|are we|is (?:it|this|the case|this case)) (?:at|in|on)$|^(?:open |start |the )?stage[ -]finder$|^find (?:my|the) stage$/i,
  ],
  ['cohort', /^(?:does|would) (?:a|my|the|this) (?:child|pupil|young person) count$/i],
  [
    'local-offer',
    /^(?:the |our |my )?(?:(?:vsh?|virtual school(?: head)?)(?:['’]s)? )?offers?$|^what (?:does|can|do|will) (?:the|our|my|your) (?:vsh?|virtual school(?: head)?) (?:offer(?: (?:me|us))?|do for (?:me|us))$/i,
  ],
  [
    'home-education',
    /^(?:elective )?(?:home[ -]education|home[ -]educating|ehe) (?:steps|procedure|checklist)$|^(?:the )?steps (?:for|of|in) (?:elective )?(?:home[ -]education|ehe)$/i,
  ],
];
const choose = /^(?:step[ -]by[ -]step|walk me through(?: it)?)$/i;
const goOn = /^(?:go on|continue|carry on|resume)$/i;
const back = /^(?:go )?back$/i;
const again = /^(?:start|begin) (?:again|over)$|^restart$/i;
const leave = /^(?:leave|stop|quit|exit|cancel|end)$/i;
const leaveNamed =
  /^(?:leave|stop|quit|exit|cancel|end) (?:the )?(?:stage[ -]finder|steps|walk|step[ -]by[ -]step)$/i;

const plain: readonly (readonly [WalkCommand, RegExp])[] = [
  [{ kind: 'choose' }, choose],
  [{ kind: 'go-on' }, goOn],
  [{ kind: 'back' }, back],
  [{ kind: 'again' }, again],
  [{ kind: 'leave' }, leave],
  [{ kind: 'leave-named' }, leaveNamed],
];

export function readWalkCommand(typed: string): WalkCommand | undefined {
  const command = commandOf(typed)
    ?.replace(/^please /i, '')
    .replace(/(?: please)?[?.! ]*$/i, '');
  if (command === undefined) return undefined;
  const topic = begins.find(([, pattern]) => pattern.test(command))?.[0];
  if (topic !== undefined) return { kind: 'begin', topic };
  return plain.find(([, pattern]) => pattern.test(command))?.[0];
}
