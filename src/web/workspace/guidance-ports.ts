/** What stands behind the guidance's routes, beside the deeds themselves. */
import type { EditorAt, Editorial } from '../../editorial/editorial.ts';
import type { GuidanceReviews, ReviewOf } from '../../editorial/review-list.ts';
import type { Outcome } from '../../knowledge/outcome.ts';
import type { Knowledge } from '../../knowledge/steps/progress.ts';
import type { Service } from '../../people/service.ts';
import type { Identity, InService } from '../../people/workspace.ts';
import type { SuggestedWording } from '../contract/wording.ts';
import type { Preview } from '../contract/passage-shapes.ts';

/** An answer as a person of the service would be shown it. */
export type ShowAnswer = (outcomes: readonly Outcome[], knowledge: Knowledge, at: EditorAt) => Preview;

export interface GuidancePorts {
  readonly editorial: Editorial;
  readonly reviews: GuidanceReviews;
  readonly reviewOf: ReviewOf;
  readonly show: ShowAnswer;
  readonly services: readonly Service[];
  readonly wording: SuggestWording;
}

/** What an editor asks for. */
interface AskedWording {
  readonly asks: readonly string[];
  readonly passages: readonly string[];
  readonly draft: string | undefined;
}

interface SuggestWording {
  isOn(service: Service): Promise<boolean>;
  suggest(at: EditorAt, asked: AskedWording): Promise<SuggestedWording>;
}

export const editorAt = (
  { services }: Pick<GuidancePorts, 'services'>,
  who: Pick<Identity, 'id' | 'name'>,
  { service }: Pick<InService, 'service'>,
): EditorAt => ({ editor: { id: who.id, name: who.name }, service, services });
