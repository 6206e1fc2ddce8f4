/** What an asker was sent at last, written onto the answer that was held for an advisor. */
import type { Released } from '../knowledge/answer-log.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';

type ReleaseValues = Readonly<Record<'service' | 'id' | 'answer', string>> & {
  readonly sentAs: string | null;
  readonly model: string | null;
  readonly promptVersion: number | null;
};

const release = prepared((db, bind: Bind<ReleaseValues>) =>
  db
    .updateTable('answers')
    .set({
      answer: bind('answer'),
      sent_as: bind('sentAs'),
      model: bind('model'),
      prompt_version: bind('promptVersion'),
    })
    .where('service_id', '=', bind('service'))
    .where('id', '=', bind('id')),
);

export async function releaseAnswer(
  scope: Scope,
  service: string,
  id: string,
  { answer, sentAs, wordedBy: by }: Released,
): Promise<void> {
  await release(scope, {
    service,
    id,
    answer,
    sentAs: sentAs ?? null,
    model: by?.model ?? null,
    promptVersion: by?.promptVersion ?? null,
  });
}
