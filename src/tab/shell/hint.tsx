/** A hint for the first time: it blocks nothing, and once dismissed it stays away in this browser. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useState } from 'react';
import { remember, remembered } from './remembered.ts';

interface HintProps {
  readonly kept: Extract<Parameters<typeof remember>[0], `hint-${string}`>;
  readonly children: ReactNode;
}

export function Hint({ kept, children }: HintProps) {
  const [isSeen, setSeen] = useState(() => remembered(kept) === 'seen');
  if (isSeen) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
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
