/** Answers what is asked of the guidance as it is published: its passages, and its versions. */
import { londonDate } from '../../calendar/dates.ts';
import { browse, type BrowsedPassage, currencyOf, filesThatName } from '../../editorial/browse.ts';
import type { PublishedNow } from '../../editorial/editorial.ts';
import type { GuidanceDraft } from '../../editorial/draft.ts';
import { fieldsOf } from '../../editorial/passage-fields.ts';
import { goBack } from '../../editorial/publish-drafts.ts';
import { changesOf, type HistoryEntry, historyOf } from '../../editorial/version-history.ts';
import { cite } from '../../knowledge/compose.ts';
import type { Outcome } from '../../knowledge/outcome.ts';
import { factWords } from '../../knowledge/explanation-words.ts';
import { audiences, factKinds, type Passage, type Source, topics } from '../../knowledge/passage.ts';
import type { Knowledge } from '../../knowledge/steps/progress.ts';
import { mayApproveGuidance, mayEditGuidance } from '../../people/workspace.ts';
import type { VersionRow } from '../contract/draft-shapes.ts';
import type { guidanceRoutes } from '../contract/guidance.ts';
import type { GuidanceView, PassageRow, PassageView } from '../contract/passage-shapes.ts';
import { refusedAs, unfit } from './draft-answers.ts';
import { editorAt, type GuidancePorts } from './guidance-ports.ts';
import { type Answered, type Asked, type Handlers, notThere } from './handler.ts';

type Routes = typeof guidanceRoutes;
type Browsing = Pick<Handlers<Routes>, 'guidance' | 'passage' | 'versions' | 'versionChanges' | 'goBack'>;

export const createBrowseHandlers = (ports: GuidancePorts): Browsing => ({
  guidance: async ({ at, now }) => {
    const published = await ports.editorial.held.published();
    const body: GuidanceView = {
      version: published.number,
      passages: browse(published.guidance, londonDate(now)).map(toPassageRow),
      choices: choicesIn(published),
      secondReader: at.service.secondReader,
      canSuggest: mayEditGuidance(at.roles) && (await ports.wording.isOn(at.service)),
    };
    return { status: 200, body };
  },
  passage: (asked) => showPassage(ports, asked),
  versions: async ({ at }) => {
    const history = await historyOf(ports.editorial, at.service.id);
    return { status: 200, body: { versions: history.map(toVersionRow) } };
  },
  versionChanges: async ({ parts }) => {
    const changes = await changesOf(ports.editorial, Number(parts.number));
    return changes ? { status: 200, body: { changes } } : notThere;
  },
  goBack: (asked) => goBackTo(ports, asked),
});

async function showPassage(
  ports: GuidancePorts,
  { at, who, parts, now }: Asked<Routes['passage']>,
): Promise<Answered<Routes['passage']>> {
  const published = await ports.editorial.held.published();
  const passage = published.guidance.passages.find(({ id }) => id === parts.passage);
  const source = passage && published.guidance.sources.get(passage.source);
  if (!passage || !source) return notThere;
  const drafts = mayApproveGuidance(at.roles) ? await ports.editorial.drafts.list(at.service.id, 'open') : [];
  const body: PassageView = {
    version: published.number,
    fields: fieldsOf(passage),
    preview: ports.show(
      [answeredBy(passage, published.knowledge)],
      published.knowledge,
      editorAt(ports, who, at),
    ),
    source: toSource(source),
    currency: currencyOf(passage, source, londonDate(now)),
    namedIn: filesThatName(published.files, passage.id),
    drafts: drafts.filter((draft) => draft.passage === passage.id).map(toDraftOf),
  };
  return { status: 200, body };
}

async function goBackTo(
  ports: GuidancePorts,
  { at, who, parts, body }: Asked<Routes['goBack']>,
): Promise<Answered<Routes['goBack']>> {
  const editor = editorAt(ports, who, at);
  const done = await goBack(ports.editorial, editor, { number: Number(parts.number), after: body.after });
  switch (done.kind) {
    case 'published':
      return { status: 200, body: { version: done.version.number }, about: [String(done.version.number)] };
    case 'refused':
      return refusedAs(done, { editorial: ports.editorial, at: editor, roles: at.roles });
    case 'faulty':
      return unfit(done);
    case 'unknown':
      return notThere;
  }
}

/** As if somebody had asked for just this. */
export const answeredBy = (passage: Passage, knowledge: Knowledge): Outcome => ({
  kind: 'answered',
  question: passage.title,
  cited: cite(passage, knowledge),
  local: 'theirs',
  nothingLocalFor: undefined,
});

function toPassageRow({ passage, source, currency }: BrowsedPassage): PassageRow {
  const { id, title, authority, standing, topic, locator, stage, asAt } = passage;
  return {
    id,
    title,
    authority,
    standing,
    topic,
    source: passage.source,
    sourceTitle: source?.title ?? passage.source,
    locator,
    ...(stage !== undefined && { stage }),
    ...(asAt !== undefined && { asAt }),
    currency,
    ...(source?.reviewDue !== undefined && { reviewDue: source.reviewDue }),
  };
}

const choicesIn = ({ guidance }: PublishedNow): GuidanceView['choices'] => ({
  authorities: [
    { value: 'national', title: 'National' },
    ...guidance.authorities
      .map(({ id, name }) => ({ value: id, title: name }))
      .sort((one, other) => one.title.localeCompare(other.title, 'en-GB')),
  ],
  topics,
  audiences,
  facts: factKinds.map((value) => ({ value, title: factWords[value] })),
  sources: [...guidance.sources.values()].map(({ id, title, authority, standing, places, numbered }) => ({
    id,
    title,
    authority,
    standing,
    places: places ?? [],
    numbered: { ...numbered },
  })),
});

const toSource = ({
  title,
  publisher,
  published,
  checked,
  reviewDue,
  link,
}: Source): PassageView['source'] => ({
  title,
  publisher,
  checked,
  ...(published !== undefined && { published }),
  ...(reviewDue !== undefined && { reviewDue }),
  ...(link !== undefined && { link }),
});

const toDraftOf = ({ id, kind, state, by }: GuidanceDraft): PassageView['drafts'][number] => ({
  id,
  kind,
  state,
  by: by.name,
});

const toVersionRow = ({ version, by, drafts, change }: HistoryEntry): VersionRow => ({
  number: version.number,
  at: version.publishedAt,
  origin: version.origin,
  ...(version.cameFrom !== undefined && { cameFrom: version.cameFrom }),
  ...(by && { by }),
  ...(change !== undefined && { change }),
  drafts: drafts.map(({ id, passage, fields, kind }) => ({ id, passage, title: fields.title, kind })),
});
