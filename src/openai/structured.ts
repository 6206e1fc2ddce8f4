/** One question to the model with the shape that its reply must have, and what came of it; nothing of either is ever logged. */
import type { Clock } from '../calendar/clock.ts';
import type { Log } from '../conversation/log.ts';
import { plainRegion } from '../model-config.ts';
import type { ModelResult, TokensUsed } from '../rewording/answer-model.ts';
import type { PromptMessage } from '../rewording/prompt.ts';
import { bounded } from './bounded.ts';
import { createBreaker } from './breaker.ts';
import type { Connection } from './connect.ts';

/** For which of its tasks the model was asked, what came of it and what it cost: of closed lists and numbers. */
export interface ModelCall {
  readonly purpose: 'reword' | 'follow-up' | 'suggest-reply' | 'suggest-passage' | 'embed';
  readonly outcome: ModelResult['kind'] | Extract<ModelResult, { kind: 'trouble' }>['trouble'];
  readonly milliseconds: number;
  readonly tokens: TokensUsed;
}

export interface AskingDeps {
  readonly clock: Clock;
  readonly log: Log;
  readonly count: (call: ModelCall) => void;
}

export interface Wanted {
  readonly purpose: ModelCall['purpose'];
  readonly messages: readonly PromptMessage[];
  readonly reply: { readonly name: string; readonly schema: object };
  readonly tokensAtMost: number;
}

export type AskModel = (wanted: Wanted, signal: AbortSignal) => Promise<ModelResult>;

/** What some models do not take, and are asked without once they have said so. */
type Unsupported = 'temperature' | 'max_completion_tokens';

export function createAskModel(connection: Connection, deps: AskingDeps): AskModel {
  const breaker = createBreaker(deps.clock);
  const without = new Set<Unsupported>();
  return async (wanted, signal) => {
    const began = performance.now();
    const asked = await bounded((until) => complete(connection, wanted, without, until), signal, breaker);
    const milliseconds = performance.now() - began;
    const result: ModelResult =
      asked.kind === 'done' ? asked.value : { kind: 'trouble', trouble: asked.trouble };
    const tokens = 'tokens' in result ? result.tokens : { prompt: 0, reply: 0 };
    const outcome = result.kind === 'trouble' ? result.trouble : result.kind;
    deps.count({ purpose: wanted.purpose, outcome, milliseconds, tokens });
    if (asked.kind === 'failed') {
      const { code, tries: attempt } = asked;
      deps.log.warn('model.failed', {
        kind: wanted.purpose,
        code,
        attempt,
        milliseconds: Math.round(milliseconds),
      });
    }
    return result;
  };
}

async function complete(
  connection: Connection,
  wanted: Wanted,
  without: Set<Unsupported>,
  signal: AbortSignal,
): Promise<ModelResult> {
  try {
    return await completeOnce(connection, wanted, without, signal);
  } catch (error) {
    const rejected = rejectedBy(error);
    if (rejected === 'content_filter') return { kind: 'refused', model: connection.name, tokens: none };
    if (rejected === undefined || without.has(rejected)) throw error;
    without.add(rejected);
    return complete(connection, wanted, without, signal);
  }
}

async function completeOnce(
  { client, name, region }: Connection,
  wanted: Wanted,
  without: ReadonlySet<Unsupported>,
  signal: AbortSignal,
): Promise<ModelResult> {
  const { data, response } = await client.chat.completions
    .create(bodyOf(name, wanted, without), { signal })
    .withResponse();
  if (!isFrom(region, response.headers)) throw new OtherRegion();
  return resultOf(data.choices[0], data.model, usedIn(data.usage));
}

const usedIn = (usage: { prompt_tokens: number; completion_tokens: number } | undefined): TokensUsed => ({
  prompt: usage?.prompt_tokens ?? 0,
  reply: usage?.completion_tokens ?? 0,
});

const none = { prompt: 0, reply: 0 } as const;

/** The same words for the same passages, as far as the model can; none kept by whoever runs it. */
const bodyOf = (
  name: string,
  { messages, reply, tokensAtMost }: Wanted,
  without: ReadonlySet<Unsupported>,
) => ({
  model: name,
  messages: messages.map(({ role, content }) => ({ role, content })),
  response_format: {
    type: 'json_schema' as const,
    json_schema: { name: reply.name, strict: true, schema: { ...reply.schema } },
  },
  ...(!without.has('temperature') && { temperature: 0 }),
  ...(without.has('max_completion_tokens')
    ? { max_tokens: tokensAtMost }
    : { max_completion_tokens: tokensAtMost }),
});

interface Choice {
  readonly finish_reason: string;
  readonly message: { readonly content: string | null; readonly refusal?: string | null };
}

function resultOf(choice: Choice | undefined, model: string, tokens: TokensUsed): ModelResult {
  if (choice === undefined) return { kind: 'replied', text: '', model, tokens };
  const { finish_reason: end, message } = choice;
  if (end === 'content_filter' || message.refusal) return { kind: 'refused', model, tokens };
  if (end === 'length') return { kind: 'truncated', model, tokens };
  return { kind: 'replied', text: message.content ?? '', model, tokens };
}

/** Azure says where a reply was made; one from elsewhere is not what the council agreed to. */
export const isFrom = (region: string | undefined, headers: Headers): boolean => {
  const said = headers.get('x-ms-region');
  return region === undefined || said === null || plainRegion(said) === region;
};

export class OtherRegion extends Error {
  readonly code = 'OTHER_REGION';
}

/** A 400 that says what it is about: a filter, or a setting that this model does not take. */
function rejectedBy(error: unknown): Unsupported | 'content_filter' | undefined {
  if (!(error instanceof Error && 'status' in error && error.status === 400)) return undefined;
  const { code, param } = error as { readonly code?: unknown; readonly param?: unknown };
  if (code === 'content_filter') return 'content_filter';
  return param === 'temperature' || param === 'max_completion_tokens' ? param : undefined;
}
