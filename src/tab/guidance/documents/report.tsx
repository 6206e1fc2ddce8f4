/** What an editor must know of a reading as a whole: what to look at, what was left out, what is gone. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { DocumentView } from '../../../web/contract/document-shapes.ts';
import { useGuidanceStyles } from '../layout.tsx';

export function Report({ view }: { readonly view: DocumentView }) {
  const { notes, aside, terms, gone, comparedWith } = view;
  return (
    <>
      {notes.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>Look at this: {notes.join(' ')}</MessageBarBody>
        </MessageBar>
      )}
      {comparedWith !== undefined && <p>Compared with “{comparedWith}”, as it was brought in before.</p>}
      {gone.length > 0 && <Gone gone={gone} />}
      {terms.length > 0 && <Listed title="Abbreviations that the glossary has not" lines={terms} />}
      {aside.length > 0 && <Listed title="Left out of the passages" lines={aside} />}
    </>
  );
}

function Listed({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <details>
      <summary>
        {title} ({lines.length})
      </summary>
      <ul>
        {lines.map((line, at) => (
          <li key={at} style={{ overflowWrap: 'anywhere' }}>
            {line}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Gone({ gone }: Pick<DocumentView, 'gone'>) {
  const styles = useGuidanceStyles();
  return (
    <details>
      <summary>Gone since the reading before ({gone.length})</summary>
      <p>If a passage was made of one of these, look whether it still holds.</p>
      <ul>
        {gone.map(({ title, locator, draft }, at) => (
          <li key={at}>
            {title}, {locator}
            {draft !== undefined && (
              <>
                {' '}
                <Link href={`/guidance/drafts/${draft}`} className={styles.link}>
                  its draft
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
