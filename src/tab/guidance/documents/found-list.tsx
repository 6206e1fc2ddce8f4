/** The passages that were found, one open at a time, with what is done with several at once. */
import { Button, MessageBar, MessageBarBody, Switch } from '@fluentui/react-components';
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { DocumentView, FoundPassage } from '../../../web/contract/document-shapes.ts';
import { useShortcuts } from '../../shell/shortcuts.tsx';
import { firstShown, More, useGuidanceStyles } from '../layout.tsx';
import { FoundItem } from './found-item.tsx';
import { foundKey } from './found-keys.ts';
import { useJudging } from './use-judging.ts';

interface FoundListProps {
  readonly view: DocumentView;
  readonly current: number | undefined;
  readonly setCurrent: (number: number) => void;
  readonly showOriginal: () => void;
}

export function FoundList({ view, current, setCurrent, showOriginal }: FoundListProps) {
  const styles = useGuidanceStyles();
  const [isAll, setAll] = useState(view.waiting === 0);
  const [shown, setShown] = useState(firstShown);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [edited, setEdited] = useState<number>();
  const judging = useJudging(view);
  // The one that is open stays in its place once it is decided.
  const rows = view.passages.filter(
    ({ state, number }) => isAll || state === 'waiting' || number === current,
  );
  const list = useRef<HTMLUListElement>(null);
  const toggle = (number: number): void => {
    const next = new Set(chosen);
    if (!next.delete(number)) next.add(number);
    setChosen(next);
  };
  const onKeyDown = useFoundKeys({ rows, list, setCurrent, toggle, edit: setEdited, judge: judging.judge });
  return (
    <section aria-label="What was found" className={styles.beside}>
      <Switch
        label="Those decided as well"
        checked={isAll}
        onChange={(_, { checked }) => {
          setAll(checked);
        }}
      />
      {view.state === 'read' && (
        <Several view={view} chosen={chosen} setChosen={setChosen} judging={judging} />
      )}
      {judging.trouble !== undefined && (
        <div role="alert">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{judging.trouble}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      <ul ref={list} className={styles.list} aria-label="Passages" onKeyDown={onKeyDown}>
        {rows.slice(0, shown).map((passage) => (
          <FoundItem
            key={passage.number}
            {...{ view, passage, judging, showOriginal }}
            isCurrent={passage.number === current}
            isChosen={chosen.has(passage.number)}
            isEdited={passage.number === edited && passage.number === current}
            open={() => {
              setCurrent(passage.number);
            }}
            toggle={() => {
              toggle(passage.number);
            }}
            edit={(isOpen) => {
              setEdited(isOpen ? passage.number : undefined);
            }}
          />
        ))}
      </ul>
      <More shown={shown} of={rows.length} show={setShown} />
    </section>
  );
}

interface KeyDeeds {
  readonly rows: readonly FoundPassage[];
  readonly list: RefObject<HTMLUListElement | null>;
  readonly setCurrent: (number: number) => void;
  readonly toggle: (number: number) => void;
  readonly edit: (number: number) => void;
  readonly judge: ReturnType<typeof useJudging>['judge'];
}

/** On a passage's own button alone: whoever types in a field loses no letter. */
function useFoundKeys({ rows, list, setCurrent, toggle, edit, judge }: KeyDeeds) {
  const { areOn } = useShortcuts();
  const does = {
    select: toggle,
    edit,
    accept: (number: number) => {
      judge('accept', [number]);
    },
    reject: (number: number) => {
      judge('reject', [number]);
    },
  };
  return (event: KeyboardEvent): void => {
    const number = Number((event.target as HTMLElement).getAttribute('data-passage') ?? NaN);
    const at = rows.findIndex((row) => row.number === number);
    const key = foundKey(event, areOn);
    const row = rows[at];
    if (row === undefined || key === undefined) return;
    event.preventDefault();
    const go = (to: FoundPassage | undefined): void => {
      if (to === undefined) return;
      setCurrent(to.number);
      list.current?.querySelector<HTMLElement>(`[data-passage="${String(to.number)}"]`)?.focus();
    };
    if (key === 'next' || key === 'before') {
      go(rows[at + (key === 'next' ? 1 : -1)]);
      return;
    }
    if (row.state !== 'waiting') return;
    setCurrent(number);
    does[key](number);
  };
}

interface SeveralProps {
  readonly view: DocumentView;
  readonly chosen: ReadonlySet<number>;
  readonly setChosen: (chosen: ReadonlySet<number>) => void;
  readonly judging: ReturnType<typeof useJudging>;
}

function Several({ view, chosen, setChosen, judging: { judge, isJudging } }: SeveralProps) {
  const styles = useGuidanceStyles();
  const waiting = view.passages.filter(({ state }) => state === 'waiting').map(({ number }) => number);
  const picked = waiting.filter((number) => chosen.has(number));
  const isEvery = picked.length === waiting.length;
  if (waiting.length === 0) return null;
  const deeds = [
    { label: `Accept those chosen (${String(picked.length)})`, act: 'accept', passages: picked },
    { label: `Turn down those chosen (${String(picked.length)})`, act: 'reject', passages: picked },
    { label: `Turn down the rest (${String(waiting.length)})`, act: 'reject', passages: waiting },
  ] as const;
  return (
    <div className={styles.row} role="group" aria-label="Several at once">
      <Button
        size="small"
        onClick={() => {
          setChosen(isEvery ? new Set() : new Set(waiting));
        }}
      >
        {isEvery ? 'Choose none' : `Choose all (${String(waiting.length)})`}
      </Button>
      {deeds.map(({ label, act, passages }) => (
        <Button
          key={label}
          size="small"
          disabledFocusable={passages.length === 0 || isJudging}
          onClick={() => {
            judge(act, passages);
          }}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
