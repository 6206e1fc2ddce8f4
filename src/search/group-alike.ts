/** Puts questions that ask for the same together, by the likeness that the search goes by. */
import type { Telling } from './coverage.ts';
import { weighWords, type WeighedWords } from './likeness.ts';

/** From this likeness on two questions count as one; measured on the ways in which passages are asked for. */
const alikeFrom = 0.5;

interface Group {
  /** The number of its first question, which stands for it. */
  readonly first: number;
  readonly total: number;
}

interface Groups {
  /** By word: the numbers of the groups whose first question holds it. */
  readonly holding: Map<string, number[]>;
  readonly list: Group[];
}

/**
 * Gives for each question that it is handed the number of the one that stands for its group: the first that it is like,
 * or its own. The same questions in the same order always make the same groups.
 */
export function createGrouper(telling: Telling): (question: string) => number {
  const groups: Groups = { holding: new Map(), list: [] };
  let handed = 0;
  return (question) => {
    const weighed = weighWords(question, telling);
    const number = handed;
    handed += 1;
    const group = likestGroup(groups, weighed);
    if (group) return group.first;
    addGroup(groups, { first: number, total: weighed.total }, weighed);
    return number;
  };
}

function addGroup({ holding, list }: Groups, group: Group, { words }: WeighedWords): void {
  for (const [word] of words) {
    const holders = holding.get(word);
    if (holders) holders.push(list.length);
    else holding.set(word, [list.length]);
  }
  list.push(group);
}

/** As `likestOf` compares a question with the ways of asking for a passage: what both hold beside what either holds. */
function likestGroup({ holding, list }: Groups, { words, total }: WeighedWords): Group | undefined {
  const shared = new Map<number, number>();
  for (const [word, weight] of words) {
    for (const group of holding.get(word) ?? []) shared.set(group, (shared.get(group) ?? 0) + weight);
  }
  let likest: Group | undefined;
  let most = 0;
  // In the order in which they were made: of two that are as like, the one that was there first.
  for (const number of [...shared.keys()].sort((one, other) => one - other)) {
    const group = list[number] as Group;
    const both = shared.get(number) as number;
    const alike = both / (group.total + total - both);
    if (alike < alikeFrom || alike <= most) continue;
    likest = group;
    most = alike;
  }
  return likest;
}
