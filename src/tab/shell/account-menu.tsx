/** Who is signed in, and what they can set for themselves: colours, single-key shortcuts, in local mode another person. */
import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import type { WorkspaceRole } from '../../web/contract/person.ts';
import { useShortcuts } from './shortcuts.tsx';
import { useThemeChoice } from './themed.tsx';
import { chosenThemes, readChosenTheme, themeTitles } from './theme.ts';
import { useWorkspace } from './workspace.ts';

const useStyles = makeStyles({
  button: { minWidth: '44px', minHeight: '44px', maxWidth: '16rem' },
  name: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@media (max-width: 640px)': { display: 'none' },
  },
  who: { padding: tokens.spacingHorizontalS, maxWidth: '18rem', overflowWrap: 'anywhere' },
});

export const roleTitles: Readonly<Record<WorkspaceRole, string>> = {
  requester: 'Requester',
  advisor: 'Advisor',
  editor: 'Editor of the guidance',
  manager: 'Manager',
};

export function AccountMenu() {
  const styles = useStyles();
  const { me, service, signOut } = useWorkspace();
  const { chosen, choose } = useThemeChoice();
  const { areOn, turn, openSheet } = useShortcuts();
  const { name } = me.person;
  return (
    <Menu
      checkedValues={{ theme: [chosen], keys: areOn ? ['on'] : [] }}
      onCheckedValueChange={(_, { name: of, checkedItems }) => {
        if (of === 'theme') choose(readChosenTheme(checkedItems[0]));
        else turn(checkedItems.includes('on'));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.button}
          aria-label={`${name}: settings of the workspace`}
          icon={<PersonRegular />}
        >
          <span className={styles.name}>{name}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <div className={styles.who}>
          {name}
          <br />
          {service.roles.map((role) => roleTitles[role]).join(', ')}
        </div>
        <MenuList>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>Colours</MenuGroupHeader>
            {chosenThemes.map((theme) => (
              <MenuItemRadio key={theme} name="theme" value={theme}>
                {themeTitles[theme]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItemCheckbox name="keys" value="on">
            Single-key shortcuts
          </MenuItemCheckbox>
          <MenuItem onClick={openSheet}>Keyboard shortcuts…</MenuItem>
          {signOut && <MenuItem onClick={signOut}>Sign in as somebody else…</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
