/** One case of the evaluation: what is typed, and what makes the answer right, as people write it in YAML. */
import * as z from 'zod';
import { type Checked, readCheckedYaml } from '../files/checked-yaml.ts';
import type { OutcomeKind } from '../knowledge/outcome.ts';

/** How a case is judged. */
const caseKinds = ['answerable', 'near', 'far', 'authority-trap', 'ambiguous', 'route'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** Where a message of kind `route` should go. */
const expectations = [
  'danger',
  'worry',
  'allegation',
  'identifiers',
  'parent',
  'child',
  'decision',
  'legal-notice',
  'injection',
  'abuse',
  'small-talk',
  'person',
  'answer',
  'answer-or-danger',
  'answer-or-injection',
] as const;
export type Expectation = (typeof expectations)[number];

/** What is reported by itself; each is a file in each of the two sets. In the order in which they are reported. */
export const caseClasses = [
  'single-passage',
  'unlike-words',
  'several-passages',
  'exact-reference',
  'legal-escalation',
  'follow-up',
  'ambiguous',
  'false-premise',
  'superseded',
  'not-in-force',
  'near',
  'far',
  'wrong-authority',
  'danger',
  'worry',
  'allegation',
  'concern-look-alikes',
  'identifiers',
  'identifier-look-alikes',
  'parent-or-carer',
  'child',
  'asker-look-alikes',
  'decision',
  'decision-look-alikes',
  'legal-notice',
  'injection',
  'injection-look-alikes',
  'look-alikes',
  'abuse',
  'small-talk',
] as const;
export type CaseClass = (typeof caseClasses)[number];

export const isCaseClass = (name: string): name is CaseClass =>
  (caseClasses as readonly string[]).includes(name);

const word = z.union([z.string(), z.number()]).transform(String);
const oneOrMore = <T extends z.ZodType>(of: T) => z.union([of, z.array(of).min(1)]);

/** "stat-1.6m" and "elpm-chair+report" are meant as slugs, too. */
const toSlug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const writtenCase = z
  .strictObject({
    /** A list is a conversation; its last message is judged. */
    ask: oneOrMore(z.string().min(1)),
    /** Where the asker works. */
    at: z.string().optional(),
    /** The fact that is asked for; all cases of one family are in the same set. */
    family: z.string().transform(toSlug).pipe(z.string().min(1, 'a slug such as elpm-time-limit')),
    kind: z.enum(caseKinds),
    class: z.enum(caseClasses).optional(),
    /** All of these stand in a right answer; a list within is a choice of wordings. */
    must: z.array(oneOrMore(word)).default([]),
    /** None of these stands in it. */
    mustNot: z.array(word).default([]),
    expect: z.enum(expectations).optional(),
    /** Passages any of which answers. */
    gold: oneOrMore(z.string()).optional(),
    /** The source leaves the fact open: right is to say so. */
    unsaid: z.boolean().default(false),
    /** Where the facts are written down; read by people only. */
    facts: oneOrMore(word).optional(),
    note: z.string().optional(),
  })
  .refine(({ kind, expect }) => kind !== 'route' || expect !== undefined, {
    message: 'a case of kind route says where the message should go',
    path: ['expect'],
  });
type WrittenCase = z.output<typeof writtenCase>;
// A file whose cases have all been moved elsewhere is empty, which YAML reads as null.
const writtenCases: z.ZodType<readonly WrittenCase[]> = z.preprocess(
  (value) => value ?? [],
  z.array(writtenCase),
);

export interface Case {
  readonly asks: readonly string[];
  readonly at: string | undefined;
  readonly family: string;
  readonly kind: CaseKind;
  readonly class: CaseClass;
  /** Each a choice of wordings. */
  readonly must: readonly (readonly string[])[];
  readonly mustNot: readonly string[];
  readonly expect: Expectation | undefined;
  readonly gold: readonly string[];
  readonly unsaid: boolean;
  /** For a look-alike: the ends that would be a false alarm; all of them where undefined. */
  readonly alarms?: readonly OutcomeKind[];
}

/** `named` is the class that the file is named by, where it is. */
export function parseCases(file: string, text: string, named?: CaseClass): Checked<readonly Case[]> {
  const read = readCheckedYaml(file, text, writtenCases);
  return read.ok ? { ok: true, value: read.value.map((one) => toCase(one, named)) } : read;
}

function toCase(written: WrittenCase, named: CaseClass | undefined): Case {
  const gold = listOf(written.gold ?? []);
  return {
    asks: listOf(written.ask),
    at: written.at,
    family: written.family,
    kind: written.kind,
    class: written.class ?? named ?? usualClass(written, gold),
    must: written.must.map(listOf),
    mustNot: written.mustNot,
    expect: written.expect,
    gold,
    unsaid: written.unsaid,
  };
}

const listOf = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value;

const classOfExpectation: Readonly<Record<Expectation, CaseClass>> = {
  danger: 'danger',
  worry: 'worry',
  allegation: 'allegation',
  identifiers: 'identifiers',
  parent: 'parent-or-carer',
  child: 'child',
  decision: 'decision',
  'legal-notice': 'legal-notice',
  injection: 'injection',
  abuse: 'abuse',
  'small-talk': 'small-talk',
  person: 'small-talk',
  answer: 'look-alikes',
  'answer-or-danger': 'look-alikes',
  'answer-or-injection': 'injection-look-alikes',
};

function usualClass({ kind, expect, ask }: WrittenCase, gold: readonly string[]): CaseClass {
  if (kind === 'route') return classOfExpectation[expect ?? 'answer'];
  if (kind === 'authority-trap') return 'wrong-authority';
  if (kind !== 'answerable') return kind;
  if (typeof ask !== 'string' && ask.length > 1) return 'follow-up';
  return gold.length > 1 ? 'several-passages' : 'single-passage';
}
