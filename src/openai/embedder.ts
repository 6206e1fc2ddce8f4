/** The port to an embedder over the vendor's embeddings. */
import type { Embedded, Embedder } from '../model/embedder.ts';
import { unit } from '../model/embedder.ts';
import { bounded } from './bounded.ts';
import { createBreaker } from './breaker.ts';
import type { Connection } from './connect.ts';
import type { AskingDeps } from './structured.ts';

/** Undefined where no deployment for embeddings is configured. */
export function createEmbedder(connection: Connection, deps: AskingDeps): Embedder | undefined {
  const { embeddings: model } = connection;
  if (model === undefined) return undefined;
  const breaker = createBreaker(deps.clock);
  return {
    model,
    embed: async (texts, signal) => {
      const began = performance.now();
      const asked = await bounded((until) => embedOnce(connection, { model, texts }, until), signal, breaker);
      const milliseconds = performance.now() - began;
      const result: Embedded =
        asked.kind === 'done' ? asked.value : { kind: 'trouble', trouble: asked.trouble };
      const isDone = result.kind === 'embedded';
      deps.count({
        purpose: 'embed',
        outcome: isDone ? 'replied' : result.trouble,
        milliseconds,
        tokens: isDone ? result.tokens : { prompt: 0, reply: 0 },
      });
      if (asked.kind === 'failed') {
        const { code, tries: attempt } = asked;
        deps.log.warn('model.failed', { kind: 'embed', code, attempt });
      }
      return result;
    },
  };
}

async function embedOnce(
  { client }: Connection,
  { model, texts }: { readonly model: string; readonly texts: readonly string[] },
  signal: AbortSignal,
): Promise<Embedded> {
  const { data, usage } = await client.embeddings.create(
    { model, input: [...texts], encoding_format: 'float' },
    { signal },
  );
  const vectors = [...data].sort((one, other) => one.index - other.index).map((one) => unit(one.embedding));
  if (vectors.length !== texts.length) throw new Error('The embedder sent another number of vectors.');
  return { kind: 'embedded', vectors, tokens: { prompt: usage.prompt_tokens, reply: 0 } };
}
