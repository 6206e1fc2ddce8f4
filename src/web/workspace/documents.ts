/** Answers what editors do with documents: bring one in, look at what was found, decide on it. */
import { bringIn, type DocumentWork, putPart } from '../../editorial/documents/bring-in.ts';
import { type Accepting, acceptPassage, proposedOf } from '../../editorial/documents/decide.ts';
import type { Flagged } from '../../editorial/editorial.ts';
import type { documentRoutes } from '../contract/documents.ts';
import { toDocumentRow, toDocumentView } from './document-answers.ts';
import { unfit } from './draft-answers.ts';
import { editorAt, type GuidancePorts } from './guidance-ports.ts';
import { type Answered, type Asked, type Handlers, notThere, type Problematic } from './handler.ts';

type Routes = typeof documentRoutes;

export interface DocumentPorts extends Pick<GuidancePorts, 'services'> {
  readonly documentWork: DocumentWork;
}

export const createDocumentHandlers = (ports: DocumentPorts): Handlers<Routes> => ({
  ...readingHandlers(ports),
  ...bringingHandlers(ports),
  ...decidingHandlers(ports),
});

const decidedAlready: Problematic = {
  status: 409,
  problem: {
    code: 'decided',
    error:
      'Somebody decided on this already, or closed the document, so nothing was done. It is shown as it is now.',
  },
};

const readingHandlers = ({
  documentWork,
}: DocumentPorts): Pick<Handlers<Routes>, 'documents' | 'document' | 'documentPart'> => {
  const { documents, editorial } = documentWork;
  return {
    documents: async ({ at }) => {
      const [rows, counts, { guidance }] = await Promise.all([
        documents.list(at.service.id),
        documents.counts(at.service.id),
        editorial.held.published(),
      ]);
      const told = rows.map((row) => toDocumentRow(row, { guidance, counts: counts.get(row.id) }));
      return { status: 200, body: { documents: told }, about: ['documents'] };
    },
    document: async ({ at, parts }) => {
      const document = await documents.find({ service: at.service.id, id: parts.document });
      if (document === undefined) return notThere;
      const { guidance } = await editorial.held.published();
      const earlier =
        document.earlier === undefined
          ? undefined
          : await documents.find({ service: at.service.id, id: document.earlier });
      const proposed =
        document.state === 'read' || document.state === 'closed'
          ? await proposedOf(documentWork, document)
          : [];
      return {
        status: 200,
        body: toDocumentView(document, { guidance, proposed, earlier }),
        about: [document.id],
      };
    },
    documentPart: async ({ at, parts }) => {
      const key = { service: at.service.id, id: parts.document };
      const file = await documents.part(key, Number(parts.number));
      return file ? { file, about: [parts.document] } : notThere;
    },
  };
};

const bringingHandlers = ({
  documentWork,
  services,
}: DocumentPorts): Pick<Handlers<Routes>, 'bringIn' | 'putDocumentPart' | 'closeDocument'> => ({
  bringIn: async ({ at, who, body }) => {
    const source =
      typeof body.source === 'string'
        ? body.source
        : { ...body.source, published: body.source.published, link: body.source.link };
    const begun = await bringIn(documentWork, editorAt({ services }, who, at), { ...body, source });
    if (begun.kind === 'refused') return { status: 422, body: { code: begun.code, error: begun.words } };
    const { guidance } = await documentWork.editorial.held.published();
    return { status: 200, body: toDocumentRow(begun.document, { guidance }), about: [begun.document.id] };
  },
  putDocumentPart: async ({ at, who, parts, body }) => {
    const part = { part: Number(parts.number), content: body };
    const put = await putPart(documentWork, editorAt({ services }, who, at), parts.document, part);
    if (put.kind === 'unknown') return notThere;
    if (put.kind === 'wrong-size') return wrongSize;
    if (put.kind === 'not-awaited') return notAwaited;
    const { guidance } = await documentWork.editorial.held.published();
    return { status: 200, body: toDocumentRow(put.document, { guidance }), about: [parts.document] };
  },
  closeDocument: async ({ at, parts, now }) => {
    const key = { service: at.service.id, id: parts.document };
    if ((await documentWork.documents.find(key)) === undefined) return notThere;
    await documentWork.documents.close(key, now);
    return { status: 200, body: { closed: true }, about: [parts.document] };
  },
});

const wrongSize: Problematic = {
  status: 400,
  problem: {
    code: 'part',
    error: 'That is not a part of this file: it was changed while it was sent. Choose it again.',
  },
};
const notAwaited: Problematic = {
  status: 409,
  problem: { code: 'complete', error: 'This document is here already. Nothing was added to it.' },
};

const decidingHandlers = (
  ports: DocumentPorts,
): Pick<Handlers<Routes>, 'acceptPassage' | 'judgePassages'> => ({
  acceptPassage: async ({ at, who, parts, body }) => {
    const editor = editorAt(ports, who, at);
    const asked = { number: Number(parts.number), changed: body };
    const done = await acceptPassage(ports.documentWork, editor, parts.document, asked);
    return tellAccepting(done, parts.document);
  },
  judgePassages: (asked) =>
    asked.body.act === 'accept' ? acceptMany(ports, asked) : judgeMany(ports, asked, asked.body.act),
});

function tellAccepting(done: Accepting, document: string): Answered<Routes['acceptPassage']> {
  switch (done.kind) {
    case 'accepted':
      return { status: 200, body: { draft: done.draft.id }, about: [document, done.draft.id] };
    case 'decided':
      return decidedAlready;
    case 'flagged':
      return unfit(done);
    case 'refused':
      return { status: 403, body: { code: 'refused', error: done.words } };
    case 'unknown':
      return notThere;
  }
}

/** Each is checked and kept by itself; turns go between. */
const acceptedAtOnce = 20;

async function acceptMany(
  ports: DocumentPorts,
  { at, who, parts, body: { passages } }: Asked<Routes['judgePassages']>,
): Promise<Answered<Routes['judgePassages']>> {
  const editor = editorAt(ports, who, at);
  const drafts: string[] = [];
  const notDone: { number: number; why: string }[] = [];
  for (const number of passages.slice(0, acceptedAtOnce)) {
    const asked = { number, changed: undefined };
    const done = await acceptPassage(ports.documentWork, editor, parts.document, asked);
    if (done.kind === 'accepted') drafts.push(done.draft.id);
    else notDone.push({ number, why: whyNot(done) });
  }
  const body = { done: drafts.length, notDone, left: passages.slice(acceptedAtOnce) };
  return { status: 200, body, about: [parts.document, ...drafts] };
}

function whyNot(done: Exclude<Accepting, { kind: 'accepted' }>): string {
  switch (done.kind) {
    case 'flagged':
      return nameWords(done);
    case 'refused':
      return done.words;
    case 'decided':
    case 'unknown':
      return 'It was decided on already, or is not here any more.';
  }
}

const nameWords = ({ flags }: Flagged): string =>
  flags.some(({ certain }) => certain)
    ? 'It holds what could identify somebody. Edit it first.'
    : 'It may name somebody. Open it: take the name out, or say that it is nobody’s.';

async function judgeMany(
  { documentWork: { documents } }: DocumentPorts,
  { at, parts, body: { passages }, now }: Asked<Routes['judgePassages']>,
  act: 'reject' | 'restore',
): Promise<Answered<Routes['judgePassages']>> {
  const key = { service: at.service.id, id: parts.document };
  if ((await documents.find(key)) === undefined) return notThere;
  const done = await documents.judge(key, passages, act === 'reject' ? 'rejected' : 'waiting', now);
  return { status: 200, body: { done, notDone: [], left: [] }, about: [parts.document] };
}
