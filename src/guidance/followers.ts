/** Faults that are only the echo of another: of a file that cannot be read, every reference to it would be one. */
import { basename } from 'node:path';
import type { Problem } from '../files/checked-yaml.ts';

/** A reference that leads nowhere, beside what is said of it. */
export interface DeadReference extends Problem {
  readonly refersTo: string;
}

/** The id that a file's name promises. */
export const idOfFile = (file: string): string => basename(file).replace(/\.md$/, '');

const isReference = (problem: Problem): problem is DeadReference => 'refersTo' in problem;

/** Leaves out each reference to a file that has a fault of its own, and counts it there, at the first of those. */
export function foldFollowers(problems: readonly Problem[]): readonly Problem[] {
  const roots = problems.filter((one) => !isReference(one));
  const rootIds = new Set(roots.map(({ file }) => idOfFile(file)));
  const isFollower = (one: Problem): one is DeadReference => isReference(one) && rootIds.has(one.refersTo);
  const followers = problems.filter(isFollower);
  const firstOf = new Map([...roots].reverse().map((root) => [idOfFile(root.file), root]));
  return problems
    .filter((one) => !isFollower(one))
    .map((one) => {
      const { file, line, message } = one;
      const id = idOfFile(file);
      const count = firstOf.get(id) === one ? followers.filter(({ refersTo }) => refersTo === id).length : 0;
      return { file, line, message: count === 0 ? message : `${message} ${waitingWords(count)}` };
    });
}

const waitingWords = (count: number): string =>
  count === 1
    ? '(1 reference to this file waits for it.)'
    : `(${String(count)} references to this file wait for it.)`;
