/** Which questions would be answered differently: asked a part at a time, with how far it has come. */
import { Button, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import type { TrialPart } from '../../web/contract/draft-shapes.ts';
import { useSaying } from '../shell/notices.tsx';
import { factsOf, wordsOf } from '../shell/trouble.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { guidanceCalls } from './calls.ts';
import { useGuidanceStyles } from './layout.tsx';
import { endingTitles } from './titles.ts';

type Differing = TrialPart['differing'];

interface Trial {
  readonly asked: number;
  readonly of: number;
  readonly differing: Differing;
  readonly reworded: number;
  readonly isOver: boolean;
  readonly trouble: string | undefined;
}

const begun: Trial = { asked: 0, of: 0, differing: [], reworded: 0, isOver: false, trouble: undefined };

function useTrial(draft: string) {
  const { api, service } = useWorkspace();
  const { announce } = useSaying();
  const [trial, setTrial] = useState<Trial>();
  const run = async (): Promise<void> => {
    let now = begun;
    let from: number | undefined = 0;
    setTrial(now);
    while (from !== undefined) {
      const answer: { readonly status: number; readonly body: unknown } = await api.send(
        guidanceCalls.tryDraft,
        { parts: { service: service.id, draft }, body: { from } },
        [200, 422],
      );
      if (answer.status !== 200) throw new Error('unreadable');
      const part = answer.body as TrialPart;
      from = part.next;
      now = {
        asked: from ?? part.of,
        of: part.of,
        differing: [...now.differing, ...part.differing],
        reworded: now.reworded + part.reworded,
        isOver: from === undefined,
        trouble: undefined,
      };
      setTrial(now);
    }
    announce(`${String(now.differing.length)} of ${String(now.of)} questions would end differently.`);
  };
  const start = (): void => {
    run().catch((error: unknown) => {
      const isUnreadable = error instanceof Error && error.message === 'unreadable';
      const words = isUnreadable
        ? 'The draft cannot be asked yet: mend the fields that are marked first.'
        : wordsOf(factsOf(error));
      setTrial((now) => ({ ...(now ?? begun), isOver: true, trouble: words }));
    });
  };
  return { trial, start };
}

export function TrialPanel({ draft, isSaved }: { readonly draft: string; readonly isSaved: boolean }) {
  const styles = useGuidanceStyles();
  const { trial, start } = useTrial(draft);
  const isRunning = trial !== undefined && !trial.isOver;
  return (
    <section aria-label="Which questions would be answered differently">
      <h2 className={styles.subtitle}>Which questions would be answered differently?</h2>
      <p className={styles.quiet}>
        Every way of asking that passages list, and what people asked of late, put to the guidance as it is
        and as it would be. {isSaved ? '' : 'Save first: it is the saved draft that is asked.'}
      </p>
      <Button onClick={start} disabled={isRunning || !isSaved}>
        {trial === undefined ? 'Ask them' : 'Ask them again'}
      </Button>
      {isRunning && (
        <ProgressBar
          aria-label="Questions asked"
          value={trial.of === 0 ? 0 : trial.asked / trial.of}
          max={1}
        />
      )}
      {trial && <Result trial={trial} />}
    </section>
  );
}

function Result({ trial: { asked, of, differing, reworded, isOver, trouble } }: { readonly trial: Trial }) {
  const styles = useGuidanceStyles();
  if (trouble !== undefined) return <p role="alert">{trouble}</p>;
  return (
    <>
      <p>
        {asked} of {of} asked: {differing.length} would end differently, {reworded} would say the same from
        the same passages in other words{isOver ? '.' : ' so far.'}
      </p>
      <ul className={styles.list}>
        {differing.map(({ question, origin, before, after }) => (
          <li key={question} className={styles.item}>
            <div className={styles.main}>
              <strong>{question}</strong>{' '}
              <span className={styles.quiet}>{origin === 'people' ? '(people asked this)' : ''}</span>
              <div>Now: {endingWords(before)}</div>
              <div>Then: {endingWords(after)}</div>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

const endingWords = ({ kinds, passages }: Differing[number]['before']): string => {
  const ends = kinds.map((kind) => endingTitles[kind] ?? kind).join(', ');
  const from = passages.map(({ title }) => `“${title}”`).join(', ');
  return from === '' ? ends : `${ends}, from ${from}`;
};
