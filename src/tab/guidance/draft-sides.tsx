/** A draft's form on one side, and on the other the answer as it would be and what is different. */
import type { ReactNode } from 'react';
import type { DraftProblem, DraftView, Looked } from '../../web/contract/draft-shapes.ts';
import { Difference } from './difference.tsx';
import { FilePath } from './file-name.tsx';
import { useGuidanceStyles } from './layout.tsx';
import { AnswerPreview } from './preview.tsx';

interface SidesProps {
  readonly children: ReactNode;
  readonly look: Looked | undefined;
  readonly draft: DraftView | undefined;
}

export function Sides({ children, look, draft }: SidesProps) {
  const styles = useGuidanceStyles();
  return (
    <div className={styles.sides}>
      <section aria-label="The passage" className={styles.beside}>
        {children}
      </section>
      <div className={styles.beside}>
        {look?.preview && <AnswerPreview preview={look.preview} title="The answer as it would be" />}
        {look && (
          <section aria-label="Difference to what is published">
            <h2 className={styles.subtitle}>Difference to what is published</h2>
            <Difference before={look.before} after={look.after} label="Difference to what is published" />
          </section>
        )}
        {!look && draft?.now && <p className={styles.quiet}>Published as “{draft.now.title}”.</p>}
      </div>
    </div>
  );
}

export function Elsewhere({
  problems,
}: {
  readonly problems: readonly Pick<DraftProblem, 'elsewhere' | 'message'>[];
}) {
  const styles = useGuidanceStyles();
  const others = problems.flatMap(({ elsewhere, message }) => (elsewhere ? [{ ...elsewhere, message }] : []));
  if (others.length === 0) return null;
  return (
    <section aria-label="What else would no longer be right">
      <h2 className={styles.subtitle}>What else would no longer be right</h2>
      <ul>
        {others.map(({ title, path, message }) => (
          <li key={`${path} ${message}`}>
            <strong>{title}</strong>: {message}
            <FilePath path={path} />
          </li>
        ))}
      </ul>
    </section>
  );
}
