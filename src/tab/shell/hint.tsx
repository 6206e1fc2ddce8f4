/** A hint for the first time: it blocks nothing, and once dismissed it stays away in this browser. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useState } from 'react';
import { remember, remembered } from './remembered.ts';

const phone = '@media (max-width: 640px)';

/** Of a phone's screen it takes no more than its words do. */
export const useBarStyles = makeStyles({
  bar: { [phone]: { minHeight: 0, paddingBlock: tokens.spacingVerticalXS } },
  words: { [phone]: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } },
});

interface HintProps {
  readonly kept: Extract<Parameters<typeof remember>[0], `hint-${string}`>;
  readonly children: ReactNode;
}

export function Hint({ kept, children }: HintProps) {
  const [isSeen, setSeen] = useState(() => remembered(kept) === 'seen');
  const styles = useBarStyles();
  if (isSeen) return null;
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.words}>{children}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label="Do not show this hint again"
            icon={<DismissRegular />}
            onClick={() => {
              remember(kept, 'seen');
              setSeen(true);
            }}
          />
        }
      />
    </MessageBar>
  );
}
