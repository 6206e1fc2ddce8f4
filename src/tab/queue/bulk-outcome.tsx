/** What became of a move on many: why nothing was done, and to which it was not. */
import { Button, DialogActions, DialogContent, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { BulkResult } from '../../web/contract/queue.ts';
import { factsOf, wordsOf } from '../shell/trouble.ts';

export const countOf = (count: number): string => (count === 1 ? 'one request' : `${String(count)} requests`);

export const troubleIn = (...errors: readonly unknown[]): readonly string[] =>
  errors.filter((error) => error !== null).map((error) => wordsOf(factsOf(error)));

interface OutcomeProps {
  readonly problems: readonly string[];
  readonly undone: readonly BulkResult[];
}

export function Over({ onClose, ...outcome }: OutcomeProps & { readonly onClose: () => void }) {
  return (
    <>
      <DialogContent>
        <Outcome {...outcome} />
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={onClose}>
          Close
        </Button>
      </DialogActions>
    </>
  );
}

export function Outcome({ problems, undone }: OutcomeProps) {
  return (
    <div role="alert">
      {problems.map((problem) => (
        <MessageBar key={problem} intent="error" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      ))}
      {undone.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            Not done to {countOf(undone.length)}, which stay selected:
            <ul>
              {undone.map(({ reference, words }) => (
                <li key={reference}>
                  {reference}: {words}
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
