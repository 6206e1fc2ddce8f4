/** Where a page of the queue begins, as its page hands it back: of one order, and checked like anything that is sent. */
import { z } from 'zod';
import type { QueueOrder, QueuePlace } from '../../consultations/queue-page.ts';
import { instant } from '../contract/routes.ts';

const whole = z.number().int().min(0).max(1_000_000_000);
const shape = z.tuple([z.string(), z.union([z.literal(0), z.literal(1)]), instant, whole, whole]);

export const writePlace = ({ part, at, year, number }: QueuePlace, order: QueueOrder): string =>
  Buffer.from(JSON.stringify([order, part, at, year, number])).toString('base64url');

/** Undefined where it is none of this order. */
export function readPlace(text: string, order: QueueOrder): QueuePlace | undefined {
  const read = shape.safeParse(parsed(text));
  if (!read.success) return undefined;
  const [of, part, at, year, number] = read.data;
  return of === order && (part === 0 || order === 'due') ? { part, at, year, number } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
