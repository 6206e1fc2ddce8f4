/** Whose a file of the guidance is, as the file itself says. */
import { z } from 'zod';
import type { PassageFile } from '../editorial/apply-drafts.ts';
import { readCheckedYaml, readFrontMatter } from '../files/checked-yaml.ts';
import type { AuthorityId } from '../knowledge/passage.ts';

const saying = z.looseObject({ authority: z.string() });

/** Undefined where it says none: the glossary, the law, the list of authorities, and what cannot be read. */
export function authorityOfFile({ path, text }: PassageFile): AuthorityId | undefined {
  if (path.endsWith('.md')) {
    const read = readFrontMatter(path, text, saying);
    return read.ok ? read.value.head.authority : undefined;
  }
  const read = readCheckedYaml(path, text, saying);
  return read.ok ? read.value.authority : undefined;
}
