/** Which service is shown, for whoever serves several. */
import { makeStyles, Select } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { useWorkspace } from './workspace.ts';

const useStyles = makeStyles({
  // Beside a long name there is room for the menu of whoever reads it.
  choice: {
    flex: '0 1 auto',
    minWidth: 0,
    '& select': { minWidth: 0, maxWidth: '100%', textOverflow: 'ellipsis' },
  },
});

/** The address of a request or a draft belongs to its service, and would lead back there: the area's own begins anew. */
const areaOf = (address: string): string =>
  address.startsWith('/requests/') ? '/' : `/${address.split('/')[1] ?? ''}`;

export function ServiceChoice() {
  const styles = useStyles();
  const { me, service, choose } = useWorkspace();
  const [address, navigate] = useLocation();
  return (
    <Select
      aria-label="Service"
      className={styles.choice}
      value={service.id}
      onChange={(_, { value }) => {
        navigate(areaOf(address));
        choose(value);
      }}
    >
      {me.services.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
