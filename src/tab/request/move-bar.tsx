/** The moves that are open to the reader now: what is said to the requester one press away, the others in two menus. */
import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { PressedMove } from '../../web/contract/forms.ts';
import type { RequestView } from '../../web/contract/request.ts';

type OpenMove = RequestView['moves'][number];
export type Opened = PressedMove | 'booking';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface MoveBarProps {
  readonly request: RequestView;
  /** The forms that hold words which were not sent. */
  readonly drafted: readonly string[];
  readonly isSending: boolean;
  readonly onOpen: (move: Opened) => void;
  /** A move that asks for nothing. */
  readonly onPress: (move: PressedMove) => void;
  readonly onHold: () => void;
}

const menus = [
  { group: 'desk', title: 'At the desk' },
  { group: 'end', title: 'Finish' },
] as const;

export function MoveBar(props: MoveBarProps) {
  const { request, onOpen } = props;
  const styles = useStyles();
  const of = (group: OpenMove['group']) => request.moves.filter((move) => move.group === group);
  return (
    <div className={styles.bar} role="group" aria-label="What can be done">
      {of('requester').map((move, at) => (
        <MoveButton key={move.move} {...props} move={move} isFirst={at === 0} />
      ))}
      {request.places.length > 0 && (
        <Button
          onClick={() => {
            onOpen('booking');
          }}
        >
          Book a place
        </Button>
      )}
      {menus.map(({ group, title }) => (
        <MoveMenu key={group} {...props} title={title} moves={of(group)} />
      ))}
      {request.mayHold && (
        <Button onClick={props.onHold}>{request.isHeld ? 'Release the record' : 'Hold the record'}</Button>
      )}
    </div>
  );
}

const labelOf = ({ title, move }: OpenMove, drafted: readonly string[]): string =>
  drafted.includes(move) ? `${title} (not sent yet)` : title;

function MoveButton({
  move,
  isFirst,
  drafted,
  isSending,
  onOpen,
  onPress,
}: MoveBarProps & { readonly move: OpenMove; readonly isFirst: boolean }) {
  return (
    <Button
      appearance={isFirst ? 'primary' : 'secondary'}
      disabled={isSending}
      data-move={move.move}
      onClick={() => {
        if (move.hasForm) onOpen(move.move);
        else onPress(move.move);
      }}
    >
      {labelOf(move, drafted)}
    </Button>
  );
}

function MoveMenu({
  title,
  moves,
  drafted,
  isSending,
  onOpen,
  onPress,
}: MoveBarProps & { readonly title: string; readonly moves: readonly OpenMove[] }) {
  if (moves.length === 0) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          disabled={isSending}
          icon={<ChevronDownRegular aria-hidden />}
          iconPosition="after"
          data-menu={title}
        >
          {title}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {moves.map((move) => (
            <MenuItem
              key={move.move}
              onClick={() => {
                if (move.hasForm) onOpen(move.move);
                else onPress(move.move);
              }}
            >
              {labelOf(move, drafted)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
