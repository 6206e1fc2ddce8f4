/** Marks the chosen passage's words on a page that is drawn: the page is paper in every theme, and so is the marker. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { useThemeChoice } from '../../shell/themed.tsx';
import { findWords } from './find-words.ts';
import { type Box, boxOf, type PageText } from './place-words.ts';

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

export interface PageMarks {
  /** The page's width by its height. */
  readonly shape: number;
  readonly boxes: readonly Box[];
}

interface Marked extends PageMarks {
  readonly of: string;
}

/** Undefined while they are looked for; no boxes where the page has none of the words. */
export function usePageMarks(
  opened: PDFDocumentProxy,
  page: number,
  words: string | undefined,
): PageMarks | undefined {
  const [marked, setMarked] = useState<Marked>();
  const of = `${String(page)} ${words ?? ''}`;
  useEffect(() => {
    if (words === undefined) return undefined;
    let isOver = false;
    void marksOn(opened, page, words)
      // A page whose text cannot be read has no words to be marked; its picture says what is wrong with it.
      .catch((): PageMarks => ({ shape: 1, boxes: [] }))
      .then((marks) => {
        if (!isOver) setMarked({ ...marks, of });
      });
    return () => {
      isOver = true;
    };
  }, [opened, page, words, of]);
  return words !== undefined && marked?.of === of ? marked : undefined;
}

/** Letters are not of one width: measured in a common face they are near enough to where they are drawn. */
const measuring = document.createElement('canvas').getContext('2d');
const measure = (text: string): number => measuring?.measureText(text).width ?? text.length;

async function marksOn(opened: PDFDocumentProxy, number: number, words: string): Promise<PageMarks> {
  const page = await opened.getPage(number);
  const { items } = await page.getTextContent();
  const texts: readonly PageText[] = items.flatMap((item) => ('str' in item ? [item] : []));
  const pieces = texts.map(({ str, hasEOL }) => ({ text: str, endsLine: hasEOL }));
  const viewport = page.getViewport({ scale: 1 });
  const boxes = findWords(pieces, words).flatMap((stretch) => {
    const text = texts[stretch.piece];
    return text === undefined ? [] : [boxOf(text, stretch, { viewport, measure })];
  });
  return { shape: viewport.width / viewport.height, boxes };
}

const percent = (part: number): string => `${String(part * 100)}%`;

export function Marks({ marks: { boxes } }: { readonly marks: PageMarks }) {
  const styles = useStyles();
  const { theme } = useThemeChoice();
  return boxes.map(({ left, top, width, height }) => (
    <span
      key={`${String(left)} ${String(top)}`}
      data-marked=""
      aria-hidden
      className={mergeClasses(styles.mark, theme === 'contrast' && styles.contrast)}
      style={{ left: percent(left), top: percent(top), width: percent(width), height: percent(height) }}
    />
  ));
}
