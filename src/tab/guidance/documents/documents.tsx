/** Documents that passages are made of: bring one in, and see where each stands. */
import { Badge } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { DocumentRow } from '../../../web/contract/document-shapes.ts';
import { Shown, State } from '../../shell/states.tsx';
import { instantIn } from '../../shell/times.ts';
import { useWorkspace } from '../../shell/workspace.ts';
import { GuidancePage, useGuidanceStyles } from '../layout.tsx';
import { BringIn } from './bring-in.tsx';
import { useDocuments } from './use-documents.ts';
import { standing } from './words.ts';

export function Documents() {
  const documents = useDocuments();
  return (
    <GuidancePage title="Documents">
      <BringIn />
      <Shown query={documents} what="the documents">
        {({ documents: rows }) =>
          rows.length === 0 ? (
            <State title="No documents" role="status">
              Bring in a guide or a policy: what it says is found passage by passage, and you decide which of
              them become drafts. Nothing is answered from a document itself.
            </State>
          ) : (
            <List rows={rows} />
          )
        }
      </Shown>
    </GuidancePage>
  );
}

function List({ rows }: { readonly rows: readonly DocumentRow[] }) {
  const styles = useGuidanceStyles();
  const { reader } = useWorkspace();
  return (
    <ul className={styles.list} aria-label="Documents">
      {rows.map((row) => (
        <li key={row.id} className={styles.item}>
          <div className={styles.main}>
            <Link href={`/guidance/documents/${row.id}`} className={styles.link}>
              {row.title}
            </Link>
            <div className={styles.quiet}>
              {row.sourceTitle} · {row.by.name}, {instantIn(reader, row.createdAt)}
            </div>
          </div>
          <Badge
            appearance="outline"
            color={row.state === 'refused' ? 'danger' : row.waiting > 0 ? 'brand' : 'informative'}
            style={{ height: 'auto', whiteSpace: 'normal' }}
          >
            {standing(row)}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
