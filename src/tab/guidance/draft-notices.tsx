/** What an editor has to know of a draft before anything else. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DraftView, Flag } from '../../web/contract/draft-shapes.ts';
import type { PassageFields } from '../../web/contract/passage-shapes.ts';
import { FilePath } from './file-name.tsx';
import { fieldTitles, stateTitles } from './titles.ts';
import type { NotDone } from './use-draft-deeds.ts';

const conflictWords = {
  changed:
    'Somebody published another form of this passage since the draft was begun. The difference below is to what is published now: take over what you want to keep, then save; saving takes it in.',
  gone: 'Somebody retired this passage since the draft was begun. It can no longer be published as a change: begin a new passage with its words.',
  taken: 'Another passage was published under this id since. Choose another id and save.',
} as const;

const peopleOf = ({ by, changedBy, approvedBy }: DraftView): string =>
  [
    `Begun by ${by.name}`,
    ...(changedBy.id === by.id ? [] : [`changed by ${changedBy.name}`]),
    ...(approvedBy ? [`approved by ${approvedBy.name}`] : []),
  ].join(', ');

const isOver = ({ state }: DraftView): boolean => state === 'published' || state === 'rejected';

export function StandingBar({ draft }: { readonly draft: DraftView }) {
  const { state, publishedAs, remark, conflict, why, note } = draft;
  return (
    <>
      <p>
        <strong>
          {stateTitles[state]}
          {publishedAs === undefined ? '' : ` as version ${String(publishedAs)}`}.
        </strong>{' '}
        {peopleOf(draft)}.{note === '' ? '' : ` Why: ${note}`}
      </p>
      {remark !== '' && <Told intent="info">The second reader says: {remark}</Told>}
      {conflict && <Told intent="warning">{conflictWords[conflict]}</Told>}
      {why !== undefined && !isOver(draft) && <Told intent="info">{why}</Told>}
    </>
  );
}

interface ToldProps {
  readonly intent: 'info' | 'warning';
  readonly children: ReactNode;
}

const Told = ({ intent, children }: ToldProps) => (
  <MessageBar intent={intent} layout="multiline">
    <MessageBarBody>{children}</MessageBarBody>
  </MessageBar>
);

interface KeptProps {
  readonly isRestored: boolean;
  readonly isOvertaken: boolean;
  readonly keepOver: () => void;
  readonly reset: () => void;
}

/** Of what was typed and not saved: that it is back, or that somebody was quicker. */
export function KeptBar({ isRestored, isOvertaken, keepOver, reset }: KeptProps) {
  if (isOvertaken)
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          Somebody has changed this draft since you began to type. Below is what you typed; it is not saved.
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={keepOver}>
            Put mine over theirs
          </Button>
          <Button size="small" onClick={reset}>
            Throw mine away
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  if (!isRestored) return null;
  return (
    <MessageBar intent="info">
      <MessageBarBody>What you had typed and not saved is back.</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={reset}>
          Throw it away
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

export function NotDoneBar({
  notDone,
  onClose,
}: {
  readonly notDone: NotDone;
  readonly onClose: () => void;
}) {
  const faults = notDone.problems.filter(({ weight }) => weight === 'fault');
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          {notDone.words}
          {faults.length > 0 && (
            <ul>
              {faults.map(({ field, elsewhere, message }) => (
                <li key={`${field ?? ''} ${elsewhere?.path ?? ''} ${message}`}>
                  {field ? `${fieldTitles[field]}: ` : elsewhere ? `${elsewhere.title}: ` : ''}
                  {message}
                  {elsewhere && <FilePath path={elsewhere.path} />}
                </li>
              ))}
            </ul>
          )}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onClose}>
            Close
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

interface FlagProps {
  /** Undefined until it has been looked at. */
  readonly flags: readonly Flag[] | undefined;
  readonly fields: PassageFields;
  readonly clear: (words: readonly string[]) => void;
}

function wordsAt(fields: PassageFields, { field, item, start, end }: Flag): string {
  const held = fields[field];
  const text = typeof held === 'string' ? held : (held[item ?? 0] ?? '');
  return text.slice(start, end);
}

export function FlagBar({ flags = [], fields, clear }: FlagProps) {
  if (flags.length === 0) return null;
  const doubtful = flags.filter(({ certain }) => !certain);
  return (
    <div role="status">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          This could tell of a child, and guidance is read by everybody. It is not saved like this:
          <ul>
            {flags.map((flag) => (
              <li key={`${flag.field} ${String(flag.item)} ${String(flag.start)}`}>
                {fieldTitles[flag.field]}: “{wordsAt(fields, flag)}” reads as a {flag.kind}
                {flag.certain ? '. Take it out.' : '.'}
              </li>
            ))}
          </ul>
        </MessageBarBody>
        {doubtful.length > 0 && (
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                clear(doubtful.map((flag) => wordsAt(fields, flag)));
              }}
            >
              {doubtful.length === flags.length ? 'It' : 'What is in doubt'} tells of no child: keep it
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
