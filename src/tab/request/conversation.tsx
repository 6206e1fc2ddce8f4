/** What requester and advisors said to each other, and apart from it, unmistakably, what advisors noted among themselves. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SparkleRegular } from '@fluentui/react-icons/svg/sparkle';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import type { RequestView } from '../../web/contract/request.ts';
import { instantIn } from '../shell/times.ts';
import { useWorkspace } from '../shell/workspace.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  said: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    maxWidth: '46rem',
    minWidth: 0,
    boxSizing: 'border-box',
  },
  ours: {
    marginInlineStart: '8%',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  theirs: { marginInlineEnd: '8%' },
  who: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  title: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  words: {
    // What is written from right to left reads so, line by line.
    unicodeBidi: 'plaintext',
    margin: 0,
    marginBlockStart: tokens.spacingVerticalXS,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  drafted: {
    margin: 0,
    marginBlockStart: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    fontStyle: 'italic',
    overflowWrap: 'anywhere',
  },
  notes: {
    padding: tokens.spacingHorizontalM,
    border: `2px dashed ${tokens.colorStatusWarningBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    minWidth: 0,
  },
  notesTitle: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    color: tokens.colorStatusWarningForeground3,
  },
  notesSaid: { color: tokens.colorNeutralForeground1 },
  heading: { margin: 0, marginBlockEnd: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase400 },
});

export function Conversation({ request }: { readonly request: RequestView }) {
  const styles = useStyles();
  return (
    <section aria-labelledby="conversation-title">
      <h2 id="conversation-title" className={styles.heading}>
        Conversation
      </h2>
      <ol className={styles.list}>
        {request.conversation.map((said) => (
          <Said key={said.seq} said={said} />
        ))}
      </ol>
      {request.pendingQuestion !== undefined && request.as === 'requester' && (
        <div role="note">
          <p>
            <strong>You are asked:</strong> {request.pendingQuestion}
          </p>
          <DraftedLabel words={request.pendingDrafted} />
        </div>
      )}
    </section>
  );
}

function Said({ said }: { readonly said: RequestView['conversation'][number] }) {
  const styles = useStyles();
  const { reader } = useWorkspace();
  return (
    <li className={mergeClasses(styles.said, said.as === 'requester' ? styles.theirs : styles.ours)}>
      <div className={styles.who}>
        <span className={styles.title}>{said.title}</span> · <bdi>{said.by.name}</bdi> ·{' '}
        {instantIn(reader, said.at)}
      </div>
      {said.purposes !== undefined && said.purposes.length > 0 && (
        <p className={styles.words}>What it was for: {said.purposes.join('; ')}</p>
      )}
      <p className={styles.words}>{said.words}</p>
      <DraftedLabel words={said.drafted} />
      {said.nextStep !== undefined && (
        <p className={styles.words}>
          <strong>Next step:</strong> {said.nextStep}
        </p>
      )}
    </li>
  );
}

function DraftedLabel({ words }: { readonly words: string | undefined }) {
  const styles = useStyles();
  if (words === undefined) return null;
  return (
    <p className={styles.drafted}>
      <SparkleRegular aria-hidden /> {words}
    </p>
  );
}

/** A requester is never sent any: where there are none to send, the place says what it is for. */
export function InternalNotes({ request }: { readonly request: RequestView }) {
  const styles = useStyles();
  const { reader } = useWorkspace();
  if (request.as === 'requester') return null;
  return (
    <section aria-labelledby="notes-title" className={styles.notes}>
      <h2 id="notes-title" className={styles.notesTitle}>
        <EyeOffRegular aria-hidden /> Internal notes: the requester never sees these
      </h2>
      {request.notes.length === 0 ? (
        <p className={styles.notesSaid}>None yet. What advisors note among themselves stands here.</p>
      ) : (
        <ol className={styles.list}>
          {request.notes.map((note) => (
            <li key={note.seq} className={styles.notesSaid}>
              <p className={styles.words}>{note.words}</p>
              <div className={mergeClasses(styles.who, styles.notesSaid)}>
                <bdi>{note.by.name}</bdi> · {instantIn(reader, note.at)}
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
