/** What stands behind the guidance's part of the workspace: the version that is answered from, and answers as people see them. */
import { answerCard } from '../../cards/answer-card.ts';
import { londonDate } from '../../src/calendar/dates.ts';
import type { Clock } from '../../src/calendar/clock.ts';
import type { GuidanceHeld, PublishedNow } from '../../src/editorial/editorial.ts';
import { withNewSources, type WriteSource } from '../../src/editorial/documents/new-source.ts';
import type { GuidanceFiles, GuidanceVersions } from '../../src/knowledge/guidance-versions.ts';
import { createAuthorityNames } from '../../src/knowledge/authorities.ts';
import { knownWordsOf } from '../../src/knowledge/known-words.ts';
import type { Outcome } from '../../src/knowledge/outcome.ts';
import type { Guidance, Source } from '../../src/knowledge/passage.ts';
import { present } from '../../src/knowledge/present.ts';
import type { Searcher } from '../../src/knowledge/searcher.ts';
import type { Knowledge } from '../../src/knowledge/steps/progress.ts';
import { serviceWords } from '../../src/offer/service-words.ts';
import type { Service } from '../../src/people/service.ts';
import type { Knowing } from '../knowing.ts';

export interface HeldDeps {
  readonly versions: GuidanceVersions;
  /** That came with documents, whether or not a version has them by now. */
  readonly newSources: () => Promise<readonly Source[]>;
  readonly writeSource: WriteSource;
  readonly knowing: () => Knowing;
  readonly follow: () => Promise<unknown>;
  readonly createSearcher: (guidance: Guidance) => Searcher;
}

export function createGuidanceHeld(deps: HeldDeps): GuidanceHeld {
  const { versions, knowing, createSearcher, newSources, writeSource } = deps;
  /** A version's files never change: those that are answered from are unpacked once. */
  let kept: { readonly number: number; readonly files: GuidanceFiles } | undefined;
  return {
    versions,
    newSources,
    published: async (): Promise<PublishedNow> => {
      const { version: number, knowledge } = knowing();
      if (kept?.number !== number) {
        const files = await versions.files(number);
        if (files === undefined) throw new TypeError('The version that is answered from has no files.');
        kept = { number, files };
      }
      const version = { number, files: kept.files, guidance: knowledge.guidance, knowledge };
      return withNewSources(version, await newSources(), writeSource);
    },
    knowledgeOf: (guidance) => ({
      guidance,
      searcher: createSearcher(guidance),
      names: createAuthorityNames(guidance.authorities),
      knownWords: knownWordsOf(guidance),
    }),
    follow: async () => {
      await deps.follow();
    },
  };
}

interface At {
  readonly service: Service;
}

/** To somebody who works in the service's authority. */
export const createShowAnswer =
  (clock: Clock) =>
  (outcomes: readonly Outcome[], { names, guidance }: Knowledge, { service }: At) => {
    const home = service.authority;
    const { text } = present(
      { outcomes },
      {
        names,
        sources: guidance.sources,
        today: londonDate(clock.now()),
        ...serviceWords(service, names),
        home,
      },
    );
    // Any id stands for that of an answer: with it the card shows the buttons that an answer has.
    const card = answerCard(outcomes, { answer: 'preview', home });
    const titles = (card?.actions ?? []).map(({ title }) => title);
    return { text, buttons: titles.filter((title) => typeof title === 'string') };
  };
