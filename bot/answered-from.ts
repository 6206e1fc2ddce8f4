/** From which version of the guidance and from which places in its sources the answer before a request was given. */
import type { ConsultationRequest } from '../src/consultations/request.ts';
import type { Stores } from '../src/conversation/stores.ts';
import type { AnswerRecord } from '../src/knowledge/answer-log.ts';
import type { Knowing } from './knowing.ts';

type Answered = Pick<AnswerRecord, 'passages' | 'guidanceVersion'>;

/** Undefined where no answer led to it, or the answer is not kept any more. */
export async function answerBefore(
  { service, asked }: ConsultationRequest,
  { answers }: Pick<Stores, 'answers'>,
): Promise<Answered | undefined> {
  return asked && (await answers.find(service, asked.answerId));
}

export const versionWords = ({ guidanceVersion }: Answered): string | undefined =>
  guidanceVersion === undefined
    ? undefined
    : `Answered from version ${String(guidanceVersion)} of the guidance.`;

/** As the guidance names them now; the version that they were answered from is kept as long as the answer. */
export function answeredFrom(answer: Answered, { knowledge }: Knowing): readonly string[] {
  const { passages, sources } = knowledge.guidance;
  const lines = answer.passages.map((id, index) => {
    const passage = passages.find((one) => one.id === id);
    const title = passage && sources.get(passage.source)?.title;
    const place =
      title === undefined ? `${id}, no longer in the guidance` : `${title}, ${passage?.locator ?? ''}`;
    return `[${String(index + 1)}] ${place}`;
  });
  const version = versionWords(answer);
  return version === undefined ? lines : [version, ...lines];
}
