/** Every version that was published: when, by whom, what it changed, and the way back to it. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { VersionRow } from '../../web/contract/draft-shapes.ts';
import { useSaying } from '../shell/notices.tsx';
import { Shown } from '../shell/states.tsx';
import { instantIn } from '../shell/times.ts';
import { factsOf, wordsOf } from '../shell/trouble.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { guidanceCalls } from './calls.ts';
import { Difference } from './difference.tsx';
import { FilePath } from './file-name.tsx';
import { GuidancePage, useGuidanceStyles } from './layout.tsx';
import { originTitles } from './titles.ts';
import { useRenewal, useVersions } from './use-guidance.ts';

export function Versions() {
  const styles = useGuidanceStyles();
  const versions = useVersions();
  return (
    <GuidancePage title="Versions">
      <Shown query={versions} what="the versions">
        {({ versions: rows }) => (
          <ul className={styles.list}>
            {rows.map((row, at) => (
              <li key={row.number} className={styles.item}>
                <One row={row} current={rows[0]?.number ?? row.number} isFirst={at === rows.length - 1} />
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </GuidancePage>
  );
}

interface OneProps {
  readonly row: VersionRow;
  readonly current: number;
  readonly isFirst: boolean;
}

function One({ row, current, isFirst }: OneProps) {
  const styles = useGuidanceStyles();
  const { may } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  const isCurrent = row.number === current;
  return (
    <>
      <Facts row={row} isCurrent={isCurrent} />
      {!isFirst && (
        <Button
          aria-expanded={isOpen}
          aria-label={`What it changed: version ${String(row.number)}`}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          What it changed
        </Button>
      )}
      {!isCurrent && may('edit-guidance') && <GoBack number={row.number} after={current} />}
      {isOpen && (
        <div className={styles.whole}>
          <Changes number={row.number} />
        </div>
      )}
    </>
  );
}

function Facts({ row, isCurrent }: { readonly row: VersionRow; readonly isCurrent: boolean }) {
  const styles = useGuidanceStyles();
  const { reader } = useWorkspace();
  const from = row.cameFrom === undefined ? '' : `: the files of version ${String(row.cameFrom)} again`;
  return (
    <div className={styles.main}>
      <h2 className={styles.subtitle}>
        Version {row.number}
        {isCurrent ? ' (answered from)' : ''}
      </h2>
      <div>
        {instantIn(reader, row.at)}, {row.by?.name ?? originTitles[row.origin]}
        {from}
      </div>
      <div className={styles.quiet}>{row.change}</div>
      <div>{row.drafts.map(({ title, passage }) => title || passage).join(', ')}</div>
    </div>
  );
}

function Changes({ number }: { readonly number: number }) {
  const { api, service } = useWorkspace();
  const changes = useQuery({
    queryKey: ['guidance-changes', service.id, number],
    queryFn: ({ signal }) =>
      api.get(guidanceCalls.versionChanges, {
        parts: { service: service.id, number: String(number) },
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <div>
      <Shown query={changes} what="what it changed">
        {({ changes: files }) =>
          files.map(({ title, path, before, after }) => (
            <details key={path} open={files.length === 1}>
              <summary>{title}</summary>
              <FilePath path={path} />
              <Difference before={before} after={after} label={title} />
            </details>
          ))
        }
      </Shown>
    </div>
  );
}

function GoBack({ number, after }: { readonly number: number; readonly after: number }) {
  const { api, service } = useWorkspace();
  const { notify } = useSaying();
  const renew = useRenewal();
  const going = useMutation({
    mutationFn: () =>
      api.send(
        guidanceCalls.goBack,
        { parts: { service: service.id, number: String(number) }, body: { after } },
        [200, 403, 422],
      ),
    onSuccess: ({ status, body }) => {
      renew();
      if (status === 200) notify({ kind: 'done', title: `Published as version ${String(body.version)}.` });
      else notify({ kind: 'trouble', title: 'Not done', words: body.error });
    },
    onError: (error) => {
      notify({ kind: 'trouble', title: 'Not done', words: wordsOf(factsOf(error)) });
    },
  });
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button aria-label={`Go back to it: version ${String(number)}`}>Go back to it…</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Go back to version {number}?</DialogTitle>
          <DialogContent>
            Its words are published again as the next version, and everybody is answered from them within
            seconds. Nothing is lost: the versions since stay in this list.
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button
                appearance="primary"
                onClick={() => {
                  going.mutate();
                }}
              >
                Go back to it
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>Cancel</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
