/** Recognises a command that was meant and mistyped: whoever slips by a letter is shown the list of commands. */
import { slipsBetween } from './slips-between.ts';

const commands =
  `help | help me | menu | main menu | commands | options | start | instructions | my requests | my request | show my requests |
  request a consultation | request consultation | book a consultation | start a consultation | new consultation | consultation request |
  which stage am i at | stage finder | does my child count | home education steps | step by step | compare offers | what do you hold | what guidance is there |
  speak to an advisor | talk to an advisor | set authority | what can you do | how does this work`
    .split('|')
    .map((command) => command.trim().replace(/\s+/g, ' '));
const shortest = 4;
/** Long commands bear two slips, short ones one. */
const lettersForTwoSlips = 9;
const longest = Math.max(...commands.map((command) => command.length)) + 2;

function isSlipOf(typed: string, meant: string): boolean {
  const most = meant.length >= lettersForTwoSlips ? 2 : 1;
  const slips = slipsBetween(typed, meant, most);
  return slips > 0 && slips <= most;
}

/** Words that are a letter away from a short command and mean themselves. */
const ownWords = new Set('hello hell held kelp yelp heap stars state stat tart smart'.split(' '));
const settingHome = /^(?:set|change|make) ?(?:my |the )?([a-z]+)\b/;

/** The whole message is a command with a slip or two in it; a command as it should be is not. */
export function isMisspeltCommand(message: string): boolean {
  const typed = message
    .toLowerCase()
    .replace(/[^a-z ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (typed.length < shortest || ownWords.has(typed) || commands.includes(typed)) return false;
  const setting = settingHome.exec(typed)?.[1];
  if (setting !== undefined && isSlipOf(setting, 'authority')) return true;
  return typed.length <= longest && commands.some((command) => isSlipOf(typed, command));
}
