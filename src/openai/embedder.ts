/** The port to an embedder over the vendor's embeddings. */
import { type Embedded, type Embedder } from '../meaning/embedder.ts';
import { unit } from '../meaning/vector.ts';
import { bounded } from './bounded.ts';
import { createBreaker } from './breaker.ts';
import type { Connection } from './connect.ts';
import { type AskingDeps, isFrom, OtherRegion } from './structured.ts';

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
      const tokens = asked.kind === 'done' ? asked.value.tokens : 0;
      deps.count({
        purpose: 'embed',
        outcome: asked.kind === 'done' ? 'replied' : asked.trouble,
        milliseconds,
        tokens: { prompt: tokens, reply: 0 },
      });
      if (asked.kind === 'done') return asked.value;
      const { code, tries: attempt, trouble } = asked;
      deps.log.warn('model.failed', { kind: 'embed', code, attempt, milliseconds: Math.round(milliseconds) });
      return { kind: 'trouble', trouble };
    },
  };
}

async function embedOnce(
  { client, region }: Connection,
  { model, texts }: { readonly model: string; readonly texts: readonly string[] },
  signal: AbortSignal,
): Promise<Extract<Embedded, { kind: 'embedded' }>> {
  const { data, response } = await client.embeddings
    .create({ model, input: [...texts], encoding_format: 'float' }, { signal })
    .withResponse();
  if (!isFrom(region, response.headers)) throw new OtherRegion();
  const vectors = [...data.data]
    .sort((one, other) => one.index - other.index)
    .map((one) => unit(one.embedding));
  if (vectors.length !== texts.length) throw new Error('The embedder sent another number of vectors.');
  return { kind: 'embedded', vectors, tokens: data.usage.prompt_tokens };
}
