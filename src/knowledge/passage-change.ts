/** Whether what people read of a passage is the same in two versions of the guidance. */
import type { GuidanceFiles } from './guidance-versions.ts';

/** Fields by which a passage is found and sorted; nobody is shown them. */
const neverShown: ReadonlySet<string> = new Set([
  'topic',
  'audience',
  'holds',
  'asks',
  'heard',
  'notHeld',
  'stage',
  'related',
]);

const fileOf = (id: string, files: GuidanceFiles): string | undefined =>
  [...files].find(([path]) => path.startsWith('passages/') && path.endsWith(`/${id}.md`))?.[1];

/** True as well where only one of the two has it. */
export function isChanged(id: string, before: GuidanceFiles, now: GuidanceFiles): boolean {
  const [one, other] = [fileOf(id, before), fileOf(id, now)];
  return one === undefined || other === undefined ? one !== other : shownOf(one) !== shownOf(other);
}

/** The title that it had; undefined where it was not there. */
export function titleIn(id: string, files: GuidanceFiles): string | undefined {
  const title = /^title:[ \t]*(.+)$/m.exec(fileOf(id, files) ?? '')?.[1];
  return title?.replace(/^(["'])(.*)\1$/, '$2');
}

/** A field goes with the lines of the list below it. */
function shownOf(text: string): string {
  let isHead = true;
  let isDropped = false;
  return text
    .split('\n')
    .filter((line, index) => {
      if (index > 0 && line.trimEnd() === '---') isHead = isDropped = false;
      const field = isHead ? /^(\w+):/.exec(line)?.[1] : undefined;
      if (field !== undefined) isDropped = neverShown.has(field);
      return !isDropped;
    })
    .join('\n')
    .trim();
}
