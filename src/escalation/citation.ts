/** Where a row of a table stands in its source, and the passage that tells it. */
import type { AuthorityId } from '../knowledge/passage.ts';

/** Where a row stands in its source, and the passage that tells it. */
export interface Citation {
  readonly source: string;
  readonly locator: string;
  readonly passage: string;
  /** Set where the passage is another authority's, named as an example: the row's words must name it too. */
  readonly of?: AuthorityId;
}
