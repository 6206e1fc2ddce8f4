/** Of a draft in which words of a language model stand: that it does, and that its editor has read them against their source. */
import { Checkbox, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { SparkleRegular } from '@fluentui/react-icons/svg/sparkle';
import type { DraftView } from '../../web/contract/draft-shapes.ts';

const useStyles = makeStyles({ tick: { marginBlockStart: tokens.spacingVerticalXS } });

interface SuggestedProps {
  readonly draft: Pick<DraftView, 'suggested' | 'acts'> | undefined;
  /** Put into the form since, and not saved yet. */
  readonly isByModel: boolean;
  readonly isRead: boolean;
  readonly setRead: (isRead: boolean) => void;
}

export function SuggestedBar({ draft, isByModel, isRead, setRead }: SuggestedProps) {
  const styles = useStyles();
  const suggested = draft?.suggested;
  if (suggested === undefined && !isByModel) return null;
  const mayWrite = draft?.acts.includes('save') !== false;
  return (
    <MessageBar intent="warning" layout="multiline" icon={<SparkleRegular aria-hidden />}>
      <MessageBarBody>
        <strong>AI-generated draft.</strong> {wordsOf(suggested)}
        {mayWrite ? (
          <div className={styles.tick}>
            <Checkbox
              checked={isRead}
              label="I have read each sentence against its source"
              onChange={(_, { checked }) => {
                setRead(checked === true);
              }}
            />
          </div>
        ) : (
          suggested?.isRead === true && ' Its editor says that each sentence was read against its source.'
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

function wordsOf(suggested: DraftView['suggested']): string {
  if (suggested === undefined)
    return 'Words of a language model stand in it. Change what is not right; it goes on once you have read them.';
  const { model, promptVersion, guidanceVersion } = suggested.by;
  const by = `the language model ${model} (prompt version ${String(promptVersion)}, guidance version ${String(guidanceVersion)})`;
  return suggested.isMostly
    ? `Most of its words were suggested by ${by}.`
    : `It began with words of ${by}, most of which were changed since.`;
}
