/** A draft as it is being typed: what is wrong with it, and the guidance as it would be. */
import { passageFile } from './apply-drafts.ts';
import type { Checked, DraftProblem } from './checks.ts';
import type { Editorial, PassageFiles, PublishedNow } from './editorial.ts';
import type { ChangeKind } from './draft.ts';
import { fieldsOf, type PassageFields } from './passage-fields.ts';
import { type Flag, flagsIn } from './screen-fields.ts';

export interface Typed {
  readonly kind: ChangeKind;
  readonly passage: string;
  readonly fields: PassageFields;
  readonly cleared: readonly string[];
}

export interface Looked extends Checked {
  readonly flags: readonly Flag[];
  readonly published: PublishedNow;
}

export async function lookAt(
  { held, files }: Pick<Editorial, 'held' | 'files'>,
  typed: Typed,
): Promise<Looked> {
  const published = await held.published();
  return { ...checkTyped(typed, published, files), flags: flagsOf(typed, published), published };
}

/** The same fields as its passage has now, where it has one. */
export const publishedFields = ({ guidance }: PublishedNow, passage: string): PassageFields | undefined => {
  const found = guidance.passages.find(({ id }) => id === passage);
  return found && fieldsOf(found);
};

export const flagsOf = (
  { passage, fields, cleared }: Pick<Typed, 'passage' | 'fields' | 'cleared'>,
  published: PublishedNow,
): readonly Flag[] =>
  flagsIn(fields, {
    knownWords: published.knowledge.knownWords,
    cleared,
    published: publishedFields(published, passage),
  });

function checkTyped(
  { kind, passage, fields }: Typed,
  published: PublishedNow,
  { write, dropRelated, checks }: PassageFiles,
): Checked {
  const there = passageFile(published.files, passage);
  if (kind !== 'retire') {
    const own = there?.path ?? `passages/${fields.topic}/${fields.id}.md`;
    const taken: readonly DraftProblem[] = kind === 'new' && there ? [idTaken] : [];
    const { problems, guidance } = checks.one(published, { path: own, text: write(fields, there?.text) });
    return { guidance, problems: [...taken, ...problems] };
  }
  const left = [...published.files].filter(([path]) => path !== there?.path);
  const dropped = left.map(([path, text]): readonly [string, string] => [
    path,
    path.startsWith('passages/') ? dropRelated(text, passage) : text,
  ]);
  return checks.whole(new Map(dropped), []);
}

const idTaken: DraftProblem = {
  field: 'id',
  elsewhere: undefined,
  message: 'another passage has this id. Choose another, or edit that one.',
  weight: 'fault',
};
