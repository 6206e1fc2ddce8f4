/** Marks the chosen passage's words on a page that is drawn: the page is paper in every theme, and so is the marker. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { useThemeChoice } from '../../shell/themed.tsx';
import { findWords } from './find-words.ts';
import { type Box, boxOf, letterHeight, type PageText } from './place-words.ts';

const useStyles = makeStyles({
  mark: {
    position: 'absolute',
    pointerEvents: 'none',
    backgroundColor: '#ffe08a',
    // The ink beneath it stays as dark as it is.
    mixBlendMode: 'multiply',
    boxSizing: 'border-box',
    borderBottom: '2px solid #8a5a00',
    forcedColorAdjust: 'none',
    // Letters are so small there that a thicker line would go over them.
    '@media (max-width: 640px)': { borderBottomWidth: '1px' },
  },
  contrast: {
    borderBottom: '3px solid #000000',
    '@media (max-width: 640px)': { borderBottomWidth: '1px' },
  },
});

export interface PageLook {
  /** Its width by its height. */
  readonly shape: number;
  /** The height of most of its letters, and where the first of them stand, by its width. */
  readonly letters: number;
  readonly left: number;
}

/** Of the page before until this one's is known; a page that cannot be read keeps it. */
export function usePageLook(opened: PDFDocumentProxy, page: number): PageLook | undefined {
  const [look, setLook] = useState<PageLook>();
  useEffect(() => whileThere(lookOf(opened, page), setLook, undefined), [opened, page]);
  return look;
}

/** As in most documents that are scanned: a picture has no letters to be measured. */
const usualPoints = 11;

async function lookOf(opened: PDFDocumentProxy, number: number): Promise<PageLook> {
  const { texts, viewport } = await readPage(opened, number);
  const { width, height } = viewport;
  const around = { viewport, measure };
  const lefts = texts
    .filter(({ str }) => str.trim() !== '')
    .map((text) => boxOf(text, { piece: 0, from: 0, to: text.str.length }, around).left);
  return {
    shape: width / height,
    letters: (letterHeight(texts) ?? usualPoints) / width,
    left: lefts.length === 0 ? 0 : Math.max(0, Math.min(...lefts)),
  };
}

export type PageMarks = readonly Box[];

/** Undefined while they are looked for; none where the page has none of the words. */
export function usePageMarks(
  opened: PDFDocumentProxy,
  page: number,
  words: string | undefined,
): PageMarks | undefined {
  const [marked, setMarked] = useState<{ readonly of: string; readonly marks: PageMarks }>();
  const of = `${String(page)} ${words ?? ''}`;
  useEffect(() => {
    if (words === undefined) return undefined;
    const keep = (marks: PageMarks): void => {
      setMarked({ of, marks });
    };
    // A page whose text cannot be read has no words to be marked; its picture says what is wrong with it.
    return whileThere(marksOn(opened, page, words), keep, []);
  }, [opened, page, words, of]);
  return words !== undefined && marked?.of === of ? marked.marks : undefined;
}

/** Hands on what is found, or what stands in its place, unless nobody looks any more; gives back how to say so. */
function whileThere<T>(found: Promise<T>, hand: (found: T) => void, instead: T | undefined): () => void {
  let isOver = false;
  const give = (one: T | undefined): void => {
    if (!isOver && one !== undefined) hand(one);
  };
  found.then(give, () => {
    give(instead);
  });
  return () => {
    isOver = true;
  };
}

/** Letters are not of one width: measured in a common face they are near enough to where they are drawn. */
const measuring = document.createElement('canvas').getContext('2d');
const measure = (text: string): number => measuring?.measureText(text).width ?? text.length;

async function readPage(opened: PDFDocumentProxy, number: number) {
  const page = await opened.getPage(number);
  const { items } = await page.getTextContent();
  const texts: readonly PageText[] = items.flatMap((item) => ('str' in item ? [item] : []));
  return { texts, viewport: page.getViewport({ scale: 1 }) };
}

async function marksOn(opened: PDFDocumentProxy, number: number, words: string): Promise<PageMarks> {
  const { texts, viewport } = await readPage(opened, number);
  const pieces = texts.map(({ str, hasEOL }) => ({ text: str, endsLine: hasEOL }));
  return findWords(pieces, words).flatMap((stretch) => {
    const text = texts[stretch.piece];
    return text === undefined ? [] : [boxOf(text, stretch, { viewport, measure })];
  });
}

const percent = (part: number): string => `${String(part * 100)}%`;

export function Marks({ marks }: { readonly marks: PageMarks }) {
  const styles = useStyles();
  const { theme } = useThemeChoice();
  return marks.map(({ left, top, width, height }) => (
    <span
      key={`${String(left)} ${String(top)}`}
      data-marked=""
      aria-hidden
      className={mergeClasses(styles.mark, theme === 'contrast' && styles.contrast)}
      style={{ left: percent(left), top: percent(top), width: percent(width), height: percent(height) }}
    />
  ));
}
