/** What a run against a real deployment would ask and cost, told before anything is asked. */
import type { Rewordings } from '../../model/word-answer.ts';
import { followUpPrompt } from '../../rewording/follow-up.ts';
import { promptFor } from '../../rewording/prompt.ts';
import { type Base, wouldAsk } from './run.ts';

export interface Estimate {
  readonly cases: number;
  readonly requests: number;
  readonly promptTokens: number;
  readonly replyTokens: number;
}

export interface Prices {
  /** Of a million tokens, in whatever money. */
  readonly prompt: number;
  readonly reply: number;
}

/** English guidance comes to about four letters a token; rather too many are told than too few. */
const lettersPerToken = 3.6;
const tokensOf = (letters: number): number => Math.ceil(letters / lettersPerToken);
/** Each reply says the passages again, with their ids. */
const replyShare = 1.15;
const questionTokens = 60;

export function estimateOf(bases: readonly Base[], rewordings: Rewordings): Estimate {
  const asked = bases.map((base) => wouldAsk(base, rewordings));
  const requests = asked.flatMap((one) => one.rewordings);
  const followUps = asked.flatMap(({ followUp }) => (followUp === undefined ? [] : [followUp]));
  const lettersIn = (messages: readonly { readonly content: string }[]): number =>
    messages.reduce((sum, { content }) => sum + content.length, 0);
  const prompts = [...requests.map(promptFor), ...followUps.map(followUpPrompt)].map(lettersIn);
  const replies = requests.map(({ passages }) =>
    Math.ceil(tokensOf(passages.reduce((sum, { text }) => sum + text.length, 0)) * replyShare),
  );
  return {
    cases: bases.length,
    requests: prompts.length,
    promptTokens: prompts.reduce((sum, letters) => sum + tokensOf(letters), 0),
    replyTokens: replies.reduce((sum, tokens) => sum + tokens, 0) + followUps.length * questionTokens,
  };
}

const perMillion = 1_000_000;

export const costOf = (
  { promptTokens, replyTokens }: Pick<Estimate, 'promptTokens' | 'replyTokens'>,
  { prompt, reply }: Prices,
): number => (promptTokens * prompt + replyTokens * reply) / perMillion;

const thousands = (count: number): string => count.toLocaleString('en-GB');

/** For whoever is to say yes. */
export function estimateLines(estimate: Estimate, prices: Prices | undefined): readonly string[] {
  const { cases, requests, promptTokens, replyTokens } = estimate;
  return [
    `${thousands(cases)} cases, of which the model is asked ${thousands(requests)} times; nothing else leaves this machine.`,
    `About ${thousands(promptTokens)} tokens of prompts and ${thousands(replyTokens)} of replies.`,
    prices === undefined
      ? 'What a token costs is in your contract: with --prompt-price and --reply-price (of a million tokens) the cost is told here.'
      : `About ${costOf(estimate, prices).toFixed(2)} at ${String(prices.prompt)} and ${String(prices.reply)} for a million tokens.`,
  ];
}
