/** A draft of the guidance, with what a test says otherwise. */
import type { GuidanceDraft } from '../../src/editorial/draft.ts';
import type { PassageFields } from '../../src/editorial/passage-fields.ts';
import { noon } from './standing-clock.ts';

export const writer = { id: 'writer', name: 'Example Writer' };
export const reader = { id: 'reader', name: 'Example Reader' };

export const newFields = (over: Partial<PassageFields> = {}): PassageFields => ({
  id: 'meeting',
  title: 'The meeting',
  source: 'plan',
  locator: 'What we do, paragraphs 2 to 4',
  authority: 'norfolk',
  standing: 'local',
  topic: 'attendance',
  audience: ['school'],
  holds: ['actor'],
  asks: ['who chairs the meeting', 'chair of the meeting'],
  stage: '',
  unsaid: [],
  asAt: '',
  commencement: '',
  untilThen: '',
  supersededBy: '',
  confidence: 'high',
  related: [],
  text: 'The school chairs the meeting.',
  ...over,
});

export const newDraft = (over: Partial<GuidanceDraft> = {}): GuidanceDraft => ({
  service: 'southwark',
  id: 'draft-1',
  kind: 'edit',
  passage: 'meeting',
  state: 'draft',
  revision: 1,
  base: 1,
  fields: newFields(),
  cleared: [],
  note: '',
  by: writer,
  changedBy: writer,
  approvedBy: undefined,
  suggested: undefined,
  remark: '',
  publishedAs: undefined,
  createdAt: noon,
  changedAt: noon,
  ...over,
});
