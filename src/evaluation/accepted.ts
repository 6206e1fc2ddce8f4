/** The known failures: a case that fails and is not among them fails the build, and so does one that no longer fails. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as z from 'zod';
import type { Judged } from './judge.ts';
import { casesFolder } from './read-cases.ts';

export const acceptedFile = `${casesFolder}/accepted.yaml`;

const failure = z.strictObject({
  family: z.string(),
  ask: z.array(z.string()),
  at: z.string().optional(),
  verdict: z.string(),
});
const accepted = z.strictObject({ development: z.array(failure), sealed: z.array(z.string()) });
type Failure = z.output<typeof failure>;
export type Accepted = z.output<typeof accepted>;

export interface Differences {
  /** Fail now, and nobody has accepted it. */
  readonly unlisted: readonly string[];
  /** Listed, and no longer fail so. */
  readonly stale: readonly string[];
}

export const readAccepted = async (): Promise<Accepted> =>
  accepted.parse(parse(await readFile(acceptedFile, 'utf8')));

export const failuresOf = (development: readonly Judged[], sealed: readonly Judged[]): Accepted => ({
  development: sorted(development.filter(({ right }) => !right).map(toFailure), lineOf),
  sealed: sorted(
    sealed.filter(({ right }) => !right).map((one) => digest(toFailure(one))),
    (line) => line,
  ),
});

const toFailure = ({ case: one, verdict }: Judged): Failure => ({
  family: one.family,
  ask: [...one.asks],
  ...(one.at !== undefined && { at: one.at }),
  verdict,
});

const lineOf = ({ family, ask, at, verdict }: Failure): string =>
  [family, ask.join(' → '), at ?? 'anywhere', verdict].join(' | ');

/** A sealed case is known again by this and cannot be read from it. */
const digest = (one: Failure): string => createHash('sha256').update(lineOf(one)).digest('hex').slice(0, 16);

function sorted<T>(items: readonly T[], by: (item: T) => string): T[] {
  return [...items].sort((one, other) => (by(one) < by(other) ? -1 : 1));
}

export function differences(known: Accepted, now: Accepted): Differences {
  const lines = (list: Accepted): readonly string[] => [
    ...list.development.map(lineOf),
    ...list.sealed.map((line) => `sealed ${line}`),
  ];
  const [knownLines, nowLines] = [new Set(lines(known)), new Set(lines(now))];
  return {
    unlisted: [...nowLines].filter((line) => !knownLines.has(line)),
    stale: [...knownLines].filter((line) => !nowLines.has(line)),
  };
}

const heading = `# Cases that are known to fail, with how they end. Rewritten by "npm run evaluate -- --accept"; the commit shows what changed.
# A sealed case stands here as a digest, so that nobody mends an answer by reading it.
`;

export function writeAccepted({ development, sealed }: Accepted): string {
  const listed = development.map(({ family, ask, at, verdict }) =>
    [
      `  - family: ${family}`,
      `    ask: ${JSON.stringify(ask)}`,
      ...(at === undefined ? [] : [`    at: ${at}`]),
      `    verdict: ${verdict}`,
    ].join('\n'),
  );
  const block = (name: string, lines: readonly string[]): string =>
    lines.length === 0 ? `${name}: []` : `${name}:\n${lines.join('\n')}`;
  const digests = sealed.map((line) => `  - "${line}"`);
  return `${heading}${block('development', listed)}\n${block('sealed', digests)}\n`;
}
