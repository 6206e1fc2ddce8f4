/** The shape in which a model must reply, as a JSON schema for its interface, and the reading of what it sent. */
import { hasOnly, isRecord, parsed } from './read-json.ts';

/** `none`: the passages do not answer the question, and no segment is read. */
export const completenesses = ['complete', 'partial', 'none'] as const;
export type Completeness = (typeof completenesses)[number];

/** A paragraph or a list in other words, and the passages that carry all of it. */
export interface Segment {
  /** Markdown of paragraphs and lists. */
  readonly text: string;
  readonly passages: readonly string[];
}

export interface Reply {
  readonly completeness: Completeness;
  /** In the order in which they are to be read. */
  readonly segments: readonly Segment[];
}

export const segmentsSchema = {
  type: 'array',
  description: 'The answer in order; empty where completeness is none.',
  items: {
    type: 'object',
    properties: {
      text: {
        type: 'string',
        description: 'One paragraph or one whole list, in Markdown, with no links and no citation marks.',
      },
      passages: {
        type: 'array',
        items: { type: 'string' },
        description: 'The ids of the passages that carry every word of it.',
      },
    },
    required: ['text', 'passages'],
    additionalProperties: false,
  },
} as const;

/** For strict structured output: every property is required, and no other is allowed. */
export const replySchema = {
  name: 'reworded_answer',
  schema: {
    type: 'object',
    properties: {
      completeness: {
        type: 'string',
        enum: [...completenesses],
        description: 'Whether the passages answer the question: complete, partial, or none.',
      },
      segments: segmentsSchema,
    },
    required: ['completeness', 'segments'],
    additionalProperties: false,
  },
} as const;

/** More than a model that keeps to the passages ever sends. */
const longestReply = 20_000;
const segmentsAtMost = 40;

/** Undefined where it is not what the schema asks for: nothing of such a reply is used. */
export function readReply(text: string): Reply | undefined {
  if (text.length > longestReply) return undefined;
  const value = parsed(text);
  if (!isRecord(value) || !hasOnly(value, ['completeness', 'segments'])) return undefined;
  const completeness = completenesses.find((one) => one === value['completeness']);
  const segments = readSegments(value['segments']);
  return completeness && segments ? { completeness, segments } : undefined;
}

export function readSegments(value: unknown): readonly Segment[] | undefined {
  if (!Array.isArray(value) || value.length > segmentsAtMost) return undefined;
  const segments = value.map(readSegment).filter((segment) => segment !== undefined);
  return segments.length === value.length ? segments : undefined;
}

function readSegment(value: unknown): Segment | undefined {
  if (!isRecord(value) || !hasOnly(value, ['text', 'passages'])) return undefined;
  const { text, passages } = value;
  if (typeof text !== 'string' || text.trim() === '' || !Array.isArray(passages)) return undefined;
  const ids = passages.filter((id) => typeof id === 'string');
  return ids.length === passages.length ? { text, passages: ids } : undefined;
}
