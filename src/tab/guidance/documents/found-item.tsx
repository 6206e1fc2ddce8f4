/** One passage that was found: its place, its words and flags, and what is done with it. */
import { Badge, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { DocumentView, FoundPassage } from '../../../web/contract/document-shapes.ts';
import { useWorkspace } from '../../shell/workspace.ts';
import { Difference } from '../difference.tsx';
import { useGuidanceStyles } from '../layout.tsx';
import { EditFound } from './edit-found.tsx';
import { editKey, foundEdits } from './found-edits.ts';
import { MarkedWords } from './marked-words.tsx';
import type { useJudging } from './use-judging.ts';
import { changeTitles, stateTitles } from './words.ts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: {
    flex: '1 1 10rem',
    minWidth: 0,
    textAlign: 'start',
    padding: tokens.spacingVerticalXS,
    border: 0,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  flags: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  words: {
    borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}`,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
});

export interface FoundItemProps {
  readonly view: DocumentView;
  readonly passage: FoundPassage;
  readonly judging: ReturnType<typeof useJudging>;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  readonly isEdited: boolean;
  readonly open: () => void;
  readonly toggle: () => void;
  readonly edit: (isOpen: boolean) => void;
  readonly showOriginal: () => void;
}

export function FoundItem(props: FoundItemProps) {
  const styles = useStyles();
  const { view, passage, judging, isCurrent } = props;
  const isOpen = passage.state === 'waiting' && view.state === 'read';
  const why = isOpen ? judging.why.get(passage.number) : undefined;
  return (
    <li className={styles.item}>
      <Head {...props} isOpen={isOpen} />
      {why !== undefined && <p role="alert">{why}</p>}
      {isCurrent && <Opened {...props} isOpen={isOpen} />}
    </li>
  );
}

function Opened(props: OpenProps) {
  const { view, passage, isEdited, isOpen, edit } = props;
  const leave = (): void => {
    edit(false);
  };
  return (
    <>
      <div>{passage.locator}</div>
      {isEdited && isOpen ? (
        <EditFound view={view} passage={passage} leave={leave} />
      ) : (
        <Details {...props} />
      )}
    </>
  );
}

type OpenProps = FoundItemProps & {
  /** It can still be decided on. */
  readonly isOpen: boolean;
};

function Head({ passage, isCurrent, isChosen, isOpen, open, toggle }: OpenProps) {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      {isOpen && <Checkbox aria-label={`Choose ${passage.title}`} checked={isChosen} onChange={toggle} />}
      <button
        type="button"
        className={styles.title}
        data-passage={passage.number}
        aria-expanded={isCurrent}
        onClick={open}
      >
        {passage.title}
      </button>
      <Marks passage={passage} />
    </div>
  );
}

function Marks({ passage: { change, flags, state } }: Pick<FoundItemProps, 'passage'>) {
  return (
    <>
      {change !== 'new' && <Badge appearance="outline">{changeTitles[change]}</Badge>}
      {flags.length > 0 && (
        <Badge appearance="outline" color="warning">
          {flags.length === 1 ? '1 flag' : `${String(flags.length)} flags`}
        </Badge>
      )}
      {state !== 'waiting' && (
        <Badge appearance="outline" color={state === 'accepted' ? 'success' : 'informative'}>
          {stateTitles[state]}
        </Badge>
      )}
    </>
  );
}

function Details({ view, passage, judging, edit, showOriginal, isOpen }: OpenProps) {
  const styles = useStyles();
  const { service } = useWorkspace();
  const isTyped = foundEdits.read(editKey(service.id, view.id, passage.number)) !== undefined;
  const { row } = useGuidanceStyles();
  const { number, flags, original, names, before, state, published, title } = passage;
  return (
    <>
      {flags.length > 0 && (
        <ul className={styles.flags} aria-label={`Flags of ${title}`}>
          {flags.map((flag) => (
            <li key={flag}>{flag}</li>
          ))}
        </ul>
      )}
      <div className={styles.words}>
        <MarkedWords original={original} names={names} />
      </div>
      {before && passage.change === 'changed' && (
        <Difference before={before.original} after={original} label={`What changed in ${title}`} />
      )}
      <div className={row}>
        {isOpen && (
          <>
            <Button
              appearance="primary"
              disabledFocusable={judging.isJudging}
              onClick={() => {
                judging.judge('accept', [number]);
              }}
            >
              {published === undefined ? 'Accept' : 'Accept as a change'}
            </Button>
            <Button
              onClick={() => {
                edit(true);
              }}
            >
              {isTyped ? 'Edit first (not accepted yet)' : 'Edit first'}
            </Button>
            <Button
              disabledFocusable={judging.isJudging}
              onClick={() => {
                judging.judge('reject', [number]);
              }}
            >
              Turn down
            </Button>
          </>
        )}
        {state === 'rejected' && (
          <Button
            disabledFocusable={judging.isJudging}
            onClick={() => {
              judging.judge('restore', [number]);
            }}
          >
            Take it back
          </Button>
        )}
        <Button appearance="subtle" onClick={showOriginal}>
          See the original
        </Button>
      </div>
      <Became passage={passage} />
    </>
  );
}

function Became({ passage: { draft, published, state } }: Pick<FoundItemProps, 'passage'>) {
  const styles = useGuidanceStyles();
  return (
    <>
      {draft !== undefined && (
        <Link href={`/guidance/drafts/${draft}`} className={styles.link}>
          {state === 'accepted' ? 'Its draft' : 'The draft that was made of it before'}
        </Link>
      )}
      {published !== undefined && (
        <Link href={`/guidance/passages/${published}`} className={styles.link}>
          The passage that was made of it, as published
        </Link>
      )}
    </>
  );
}
