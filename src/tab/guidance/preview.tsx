/** An answer as people are shown it in Teams, with the buttons that stand beneath it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Preview } from '../../web/contract/passage-shapes.ts';
import { useGuidanceStyles } from './layout.tsx';
import { Markdown } from '../shell/markdown.tsx';

const useStyles = makeStyles({
  answer: { backgroundColor: tokens.colorNeutralBackground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface PreviewProps {
  readonly preview: Preview;
  readonly title: string;
}

export function AnswerPreview({ preview: { text, buttons }, title }: PreviewProps) {
  const styles = useStyles();
  const shared = useGuidanceStyles();
  return (
    <section aria-label={title}>
      <h2 className={shared.subtitle}>{title}</h2>
      <div className={`${shared.card} ${styles.answer}`}>
        <Markdown text={text} />
        <div className={styles.buttons}>
          {buttons.map((button) => (
            <Button key={button} size="small" disabledFocusable>
              {button}
            </Button>
          ))}
        </div>
      </div>
    </section>
  );
}
