/** The source of a document as it is typed, and as it is sent. */
import type { NamedSource } from '../../../web/contract/document-shapes.ts';

export interface SourceTyped {
  /** The id of one, `newSource`, or empty. */
  readonly source: string;
  readonly title: string;
  readonly publisher: string;
  readonly authority: string;
  readonly standing: string;
  readonly published: string;
  readonly link: string;
  readonly cleared: boolean;
}

/** No source has such an id. */
export const newSource = '+';

export const blankSource: SourceTyped = {
  source: '',
  title: '',
  publisher: '',
  authority: '',
  standing: '',
  published: '',
  link: '',
  cleared: false,
};

const partialDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const rules: readonly {
  readonly field: keyof SourceTyped;
  readonly isNew: boolean;
  readonly fits: (typed: SourceTyped) => boolean;
  readonly words: string;
}[] = [
  { field: 'source', isNew: false, fits: ({ source }) => source !== '', words: 'Choose its source.' },
  {
    field: 'title',
    isNew: false,
    fits: ({ title }) => title.trim().length >= 3,
    words: 'Write what it is called.',
  },
  {
    field: 'publisher',
    isNew: true,
    fits: ({ publisher }) => publisher.trim().length >= 2,
    words: 'Write who publishes it.',
  },
  {
    field: 'authority',
    isNew: true,
    fits: ({ authority }) => authority !== '',
    words: 'Choose whose it is.',
  },
  { field: 'standing', isNew: true, fits: ({ standing }) => standing !== '', words: 'Choose its standing.' },
  {
    field: 'published',
    isNew: true,
    fits: ({ published }) => published === '' || partialDate.test(published.trim()),
    words: 'Write it as 2026, 2026-09 or 2026-09-01, or leave it empty.',
  },
  {
    field: 'link',
    isNew: true,
    fits: ({ link }) => link === '' || /^https:\/\/[^\s/]+\.[^\s]+$/.test(link.trim()),
    words: 'Write the whole address, with https:// before it, or leave it empty.',
  },
];

/** What each field lacks. */
export const missingIn = (typed: SourceTyped): Readonly<Partial<Record<keyof SourceTyped, string>>> =>
  Object.fromEntries(
    rules
      .filter(({ isNew, fits }) => (!isNew || typed.source === newSource) && !fits(typed))
      .map(({ field, words }) => [field, words]),
  );

export interface SourceSent {
  readonly title: string;
  readonly source: string | NamedSource;
  readonly cleared: boolean;
}

export function toSent(typed: SourceTyped): SourceSent {
  const { source, cleared, standing } = typed;
  const [title, published, address] = [typed.title.trim(), typed.published.trim(), typed.link.trim()];
  if (source !== newSource) return { title, source, cleared };
  return {
    title,
    cleared,
    source: {
      title,
      publisher: typed.publisher.trim(),
      authority: typed.authority,
      standing: standing as NamedSource['standing'],
      ...(published !== '' && { published }),
      ...(address !== '' && { link: address }),
    },
  };
}

/** What is local belongs to one authority, and what is national does not. */
export const standingsOf = (authority: string): readonly NamedSource['standing'][] =>
  authority === ''
    ? []
    : authority === 'national'
      ? ['statutory', 'non-statutory']
      : ['local', 'statutory', 'non-statutory'];
