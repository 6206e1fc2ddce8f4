/** What every feature that answers or screens needs to know, made once for each version of the guidance. */
import type { Choice } from '../cards/elements.ts';
import type { Procedures } from '../src/escalation/procedure.ts';
import type { Knowledge } from '../src/knowledge/steps/progress.ts';
import type { Rewordings } from '../src/model/word-answer.ts';
import type { Offers } from '../src/offer/offer.ts';
import type { CheckContext } from '../src/rewording/check-reply.ts';
import type { HeldWords } from '../src/screening/held-words.ts';

export interface Knowing {
  /** The published version that it is made of. */
  readonly version: number;
  readonly knowledge: Knowledge;
  /** All that can be walked through, each citing the knowledge. */
  readonly procedures: Procedures;
  /** What Virtual Schools offer; the walk through them is one of the procedures. */
  readonly offers: Offers;
  /** What of an answer a language model may be asked about, and what of its reply may be shown. */
  readonly rewordings: Rewordings;
  /** With what each part of what it wrote is checked. */
  readonly check: CheckContext;
  /** The same for every version: what was held under one is released under the next. */
  readonly heldWords: HeldWords;
  /** Every authority, as the choices of a form. */
  readonly authorities: readonly Choice[];
}
