/** The calls of the contract that the documents' views make. */
import type { documentRoutes } from '../../../web/contract/documents.ts';
import { callsOf } from '../../shell/api.ts';

export const documentCalls = callsOf<typeof documentRoutes>({
  documents: ['GET', '/services/:service/guidance/documents'],
  document: ['GET', '/services/:service/guidance/documents/:document'],
  bringIn: ['POST', '/services/:service/guidance/documents'],
  putDocumentPart: ['PUT', '/services/:service/guidance/documents/:document/parts/:number'],
  documentPart: ['GET', '/services/:service/guidance/documents/:document/parts/:number'],
  acceptPassage: ['POST', '/services/:service/guidance/documents/:document/passages/:number/draft'],
  judgePassages: ['POST', '/services/:service/guidance/documents/:document/judgement'],
  closeDocument: ['POST', '/services/:service/guidance/documents/:document/closure'],
});
