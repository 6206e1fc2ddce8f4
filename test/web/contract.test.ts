/** What page and server say to each other stands alone, so its closed lists are held to those that the rules go by. */
import assert from 'node:assert/strict';
import { actorRoles } from '../../src/consultations/event.ts';
import { pressedMoves } from '../../src/consultations/read-move.ts';
import { phases, requestStatuses, requestTopics, urgencies } from '../../src/consultations/request.ts';
import { currencies } from '../../src/editorial/browse.ts';
import { draftActs } from '../../src/editorial/draft-life.ts';
import { changeKinds, draftStates } from '../../src/editorial/draft.ts';
import {
  documentEndings,
  documentStates,
  mostParts,
  partBytes,
  passageChanges,
  passageStates,
} from '../../src/editorial/documents/document.ts';
import { fieldNames } from '../../src/editorial/passage-fields.ts';
import { workspaceRoles } from '../../src/people/workspace.ts';
import * as documents from '../../src/web/contract/document-shapes.ts';
import * as forms from '../../src/web/contract/forms.ts';
import * as passages from '../../src/web/contract/passage-shapes.ts';
import * as person from '../../src/web/contract/person.ts';
import * as queue from '../../src/web/contract/queue.ts';
import * as request from '../../src/web/contract/request.ts';

/** A wire has no order of its own. */
const sorted = (values: readonly string[]): readonly string[] => [...values].sort();

const lists: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  'the moves that a person makes': [forms.pressedMoves, pressedMoves],
  'where a request can stand': [queue.statuses, requestStatuses],
  'the topics of a request': [queue.topics, requestTopics],
  'the phases of a school': [queue.phases, phases],
  'how urgent a request is': [queue.urgencies, urgencies],
  'as whom something was done': [request.actorRole.options, actorRoles],
  'the roles of the workspace': [person.workspaceRoles, workspaceRoles],
  'the kinds of a change of the guidance': [passages.changeKinds, changeKinds],
  'where a draft can stand': [passages.draftStates, draftStates],
  'what is done with a draft': [passages.draftActs, draftActs],
  'how far a passage holds': [passages.currencies, currencies],
  'where a document can stand': [documents.documentStates, documentStates],
  'what a document can be': [documents.documentEndings, documentEndings],
  'what is decided of a passage': [documents.passageStates, passageStates],
  'how a passage stands beside the reading before': [documents.passageChanges, passageChanges],
  'how a file comes': [
    [documents.partBytes, documents.mostParts].map(String),
    [partBytes, mostParts].map(String),
  ],
  'the fields of a passage': [Object.keys(passages.passageFields.shape), fieldNames],
};

describe('The contract of the workspace', () => {
  for (const [what, [said, ruled]] of Object.entries(lists)) {
    it(`knows ${what} as the rules do`, () => {
      assert.deepEqual(sorted(said), sorted(ruled));
    });
  }
});
