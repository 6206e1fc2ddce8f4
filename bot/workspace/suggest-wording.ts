/** Wording that a language model suggests to an editor: made of what people asked and of guidance, and put nowhere by itself. */
import { createHash } from 'node:crypto';
import type { Clock } from '../../src/calendar/clock.ts';
import type { Log } from '../../src/conversation/log.ts';
import type { Stores } from '../../src/conversation/stores.ts';
import type { BroughtDocuments } from '../../src/editorial/documents/document-store.ts';
import type { EditorAt } from '../../src/editorial/editorial.ts';
import {
  askForSuggestion,
  type NoSuggestion,
  noSuggestionWords,
} from '../../src/model/ask-for-suggestion.ts';
import {
  passageRequestFor,
  readPassageSuggestion,
  type SuggestedPassage,
} from '../../src/model/suggest-passage.ts';
import { isModelOn, type Model } from '../../src/model/word-answer.ts';
import type { GivenPassage } from '../../src/rewording/answer-model.ts';
import type { SuggestPassageRequest } from '../../src/rewording/suggest-passage.ts';
import type { SuggestedWording } from '../../src/web/contract/wording.ts';
import type { Service } from '../../src/people/service.ts';
import type { Knowing } from '../knowing.ts';

interface Deps {
  /** Undefined where the deployment has none. */
  readonly model: Model | undefined;
  readonly stores: Pick<Stores, 'modelSwitches' | 'modelUse' | 'suggestions'>;
  readonly documents: Pick<BroughtDocuments, 'ofDraft' | 'sources'>;
  readonly knowing: () => Knowing;
  readonly clock: Clock;
  readonly log: Log;
}

interface AskedWording {
  readonly asks: readonly string[];
  readonly passages: readonly string[];
  readonly draft: string | undefined;
}

export const createSuggestWording = (deps: Deps) => ({
  isOn: (service: Service): Promise<boolean> =>
    isModelOn(service, { model: deps.model, switches: deps.stores.modelSwitches }),
  suggest: async (at: EditorAt, asked: AskedWording): Promise<SuggestedWording> => {
    const made = await suggest(at, asked, deps);
    const outcome = typeof made === 'string' ? made : 'suggested';
    deps.log.info('model.suggested', { service: at.service.id, kind: 'passage', outcome });
    return typeof made === 'string' ? { kind: 'none', why: made, words: noSuggestionWords[made] } : made;
  },
});

async function suggest(
  { service, editor }: EditorAt,
  { asks, passages, draft }: AskedWording,
  deps: Deps,
): Promise<SuggestedWording | NoSuggestion> {
  const { model, stores, clock } = deps;
  const bounds = { model, switches: stores.modelSwitches, use: stores.modelUse, clock };
  if (!(await isModelOn(service, bounds))) return 'off';
  const { version, knowledge, check } = deps.knowing();
  const suggesting = { version, knowledge, check };
  const document = await documentOf(service.id, draft, deps);
  const wanted = { questions: asks, passages, document, home: service.authority };
  const request = await passageRequestFor(wanted, suggesting);
  if (typeof request === 'string') return request;
  const asked = await askForSuggestion(
    { service, person: editor.id },
    request,
    (suggestions, signal) => suggestions.suggestPassage(request, signal),
    bounds,
  );
  if (typeof asked === 'string') return asked;
  const made = readPassageSuggestion(request, asked, suggesting);
  if (typeof made === 'string') return made;
  await keep(service.id, made, deps);
  return told(made, request);
}

/** So that a draft shows how much of it stands in it; what people asked is not among it. */
async function keep(service: string, { parts, left, by }: SuggestedPassage, { stores, clock }: Deps) {
  const text = parts.map((one) => one.text).join('\n\n');
  const key = createHash('sha256').update(text).digest('base64url');
  const passages = [...new Set(parts.flatMap((one) => one.passages))];
  const which = { service, kind: 'passage', about: '', key } as const;
  await stores.suggestions.keep(which, { text, passages, leftOut: left.length, by }, clock.now());
}

const fromDocument = 'document';

function told(made: SuggestedPassage, { passages }: SuggestPassageRequest): SuggestedWording {
  const { title, parts, asks, unsaid, left, by } = made;
  return {
    kind: 'suggested',
    title,
    parts: parts.map(({ text, passages: sources }) => ({ text, sources })),
    asks,
    unsaid,
    left: left.map(({ text, why }) => ({ why, ...(text !== undefined && { text }) })),
    sources: passages.map((one) => ({
      id: one.id,
      title: one.title,
      kind: one.id === fromDocument ? 'document' : 'passage',
    })),
    by,
  };
}

/** What was found in a document and became the draft, as far as its source is known. */
async function documentOf(
  service: string,
  draft: string | undefined,
  { documents, knowing }: Deps,
): Promise<GivenPassage | undefined> {
  const found = draft === undefined ? undefined : await documents.ofDraft(service, draft);
  if (found === undefined) return undefined;
  const { knowledge } = knowing();
  const brought = (await documents.sources()).find(({ id }) => id === found.source);
  const source = knowledge.guidance.sources.get(found.source) ?? brought;
  if (source === undefined) return undefined;
  const { title, original } = found.passage;
  return {
    id: fromDocument,
    title,
    text: original,
    standing: source.standing,
    authority: knowledge.names.nameOf(source.authority),
    stage: undefined,
    isNotCommenced: false,
  };
}
