/** Several files at once: how far each is, what is wrong with it, and what came of it. */
import { Button, ProgressBar } from '@fluentui/react-components';
import { Link } from 'wouter';
import { useWorkspace } from '../../shell/workspace.ts';
import { useGuidanceStyles } from '../layout.tsx';
import { type Brought, forgetSettled, leaveOut } from './batch.ts';
import { megabytes } from './send-file.ts';

/** The trouble of one that is to be told of again stands above its form too. */
function standingWords({ file, now }: Brought): string {
  switch (now.kind) {
    case 'refused':
      return `Left out. ${now.words}`;
    case 'asked':
      return now.trouble ? `Not brought in. ${now.trouble.words}` : 'To be told what it is';
    case 'queued':
      return 'Waits to be sent';
    case 'sending':
      return `Is being sent: ${megabytes(now.sent)} of ${megabytes(file.size)}`;
    case 'begun':
      return now.isWhole ? 'Brought in' : 'It did not come in full: open it, and choose the file again';
  }
}

/** Its file name is read by its editor alone. */
export const settledWords = (one: Brought): string => `${one.file.name}: ${standingWords(one)}.`;

export function Batch({ batch }: { readonly batch: readonly Brought[] }) {
  const styles = useGuidanceStyles();
  const { service } = useWorkspace();
  const isSettled = batch.every(({ now }) => now.kind === 'refused' || now.kind === 'begun');
  return (
    <>
      <ul className={styles.list} aria-label="Files">
        {batch.map((one) => (
          <li key={one.id} className={styles.item}>
            <One one={one} />
          </li>
        ))}
      </ul>
      {isSettled && (
        <div>
          <Button
            onClick={() => {
              forgetSettled(service.id);
            }}
          >
            Put this list away
          </Button>
        </div>
      )}
    </>
  );
}

function One({ one }: { readonly one: Brought }) {
  const styles = useGuidanceStyles();
  const { service } = useWorkspace();
  const { file, now, id } = one;
  return (
    <>
      <div className={styles.main}>
        {file.name} <span className={styles.quiet}>{megabytes(file.size)}</span>
        <div>{standingWords(one)}</div>
        {now.kind === 'sending' && (
          <ProgressBar aria-label={`Sending ${file.name}`} value={now.sent / Math.max(1, file.size)} />
        )}
      </div>
      {now.kind === 'begun' && (
        <Link href={`/guidance/documents/${now.document}`} className={styles.link}>
          Open {file.name}
        </Link>
      )}
      {(now.kind === 'asked' || now.kind === 'queued') && (
        <Button
          size="small"
          aria-label={`Leave it out: ${file.name}`}
          onClick={() => {
            leaveOut(service.id, id);
          }}
        >
          Leave it out
        </Button>
      )}
    </>
  );
}
