/** What could identify a child is masked here, before anything is searched, kept or logged. */
import { screen } from '../../screening/screen.ts';
import type { MessageStep } from './progress.ts';

export const catchIdentifiers: MessageStep = (progress, { knownWords }) => {
  const { isCleared } = progress.asking;
  const screened = screen(progress.text, { knownWords, ...(isCleared && { cleared: isCleared }) });
  if (screened.found.length === 0) return progress;
  const found = [...new Set(screened.found.map(({ kind }) => kind))];
  return {
    ...progress,
    text: screened.text,
    outcomes: [...progress.outcomes, { kind: 'identifiers-caught', found }],
  };
};
