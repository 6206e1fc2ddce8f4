/** An upload that broke off: the same file, chosen again, is sent from its beginning. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DocumentView } from '../../../web/contract/document-shapes.ts';
import { factsOf, wordsOf } from '../../shell/trouble.ts';
import { useWorkspace } from '../../shell/workspace.ts';
import { useRenewal } from '../use-guidance.ts';
import { ChooseFile } from './bring-in.tsx';
import { Sending } from './bring-form.tsx';
import { endingOf, megabytes, sendParts } from './send-file.ts';

export function SendAgain({ view }: { readonly view: DocumentView }) {
  const { api, service } = useWorkspace();
  const renew = useRenewal();
  const [sent, setSent] = useState(0);
  const [isOther, setOther] = useState(false);
  const sending = useMutation({
    mutationFn: (file: File) => sendParts({ api, service: service.id, document: view.id }, file, setSent),
    onSettled: renew,
  });
  if (sending.isPending) return <Sending file={sending.variables} sent={sent} />;
  const trouble = isOther
    ? 'That is another file. To bring that one in, take this document away first.'
    : sending.error && wordsOf(factsOf(sending.error));
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          Its file ({megabytes(view.bytes)}) did not come in full: the connection was lost, or the page was
          closed. Choose the same file again. What came is deleted after a day.
        </MessageBarBody>
      </MessageBar>
      {trouble !== null && <p role="alert">{trouble}</p>}
      <div>
        <ChooseFile
          label="Choose the file again"
          take={(files) => {
            const [file] = files ?? [];
            if (file === undefined) return;
            const isSame = file.size === view.bytes && endingOf(file.name) === view.ending;
            setOther(!isSame);
            if (isSame) sending.mutate(file);
          }}
        />
      </div>
    </>
  );
}
