/** The check with the project's own guidance and words, read once for all tests. */
import { contextOf, givenPassages } from '../../src/evaluation/model-check/report.ts';
import { segmentsOf } from '../../src/evaluation/model-check/sample.ts';
import { loadGuidance } from '../../src/guidance/load.ts';
import type { Audience } from '../../src/knowledge/passage.ts';
import type { GivenPassage } from '../../src/rewording/answer-model.ts';
import { checkReply } from '../../src/rewording/check-reply.ts';

export const guidance = await loadGuidance('guidance');
export const context = contextOf(guidance);

export const given: GivenPassage = {
  id: 'own',
  title: 'When the meeting is held',
  text: '',
  standing: 'local',
  authority: 'Southwark',
  stage: undefined,
  isNotCommenced: false,
};

const all = new Map(givenPassages(guidance).map((passage) => [passage.id, passage]));

export function passage(id: string): GivenPassage {
  const found = all.get(id);
  if (!found) throw new Error(`There is no passage "${id}".`);
  return found;
}

/** What the check finds wrong with words made of one text; nothing where they may be shown. */
export function troublesOf(text: string, reply: string, role?: Audience): readonly string[] {
  const passages = [{ ...given, text }];
  const { troubles } = checkReply(segmentsOf(reply, ['own']), passages, { ...context, role });
  return [...(troubles.get('own') ?? [])].sort();
}
