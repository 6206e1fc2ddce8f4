/** Takes a document away: asked once more, as its file and what is undecided go at once. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { DocumentView } from '../../../web/contract/document-shapes.ts';
import { useSaying } from '../../shell/notices.tsx';
import { factsOf, wordsOf } from '../../shell/trouble.ts';
import { useWorkspace } from '../../shell/workspace.ts';
import { useRenewal } from '../use-guidance.ts';
import { documentCalls } from './calls.ts';

const wordsFor = ({ state, waiting }: DocumentView): string => {
  if (state !== 'read') return 'It is taken out of the list, with whatever came of its file.';
  const left =
    waiting === 0
      ? 'Everything in it is decided.'
      : `${String(waiting)} of its passages ${waiting === 1 ? 'is' : 'are'} not decided on and ${waiting === 1 ? 'goes' : 'go'} with it.`;
  return `${left} Its file is deleted now. The drafts that were made of it stay.`;
};

export function CloseDocument({ view }: { readonly view: DocumentView }) {
  const { api, service } = useWorkspace();
  const { notify } = useSaying();
  const renew = useRenewal();
  const [, navigate] = useLocation();
  const [isOpen, setOpen] = useState(false);
  const closing = useMutation({
    mutationFn: () =>
      api.get(documentCalls.closeDocument, { parts: { service: service.id, document: view.id } }),
    onSuccess: () => {
      setOpen(false);
      renew();
      notify({ kind: 'done', title: 'The document was taken away.' });
      navigate('/guidance/documents');
    },
  });
  if (view.state === 'closed') return null;
  const label = view.state === 'read' && view.waiting === 0 ? 'Delete its file now' : 'Take it away';
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        {label}
      </Button>
      <Dialog
        open={isOpen}
        onOpenChange={(_, { open }) => {
          setOpen(open);
        }}
      >
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{label}?</DialogTitle>
            <DialogContent>
              {wordsFor(view)}
              {closing.error && <p role="alert">{wordsOf(factsOf(closing.error))}</p>}
            </DialogContent>
            <DialogActions>
              <Button
                appearance="primary"
                disabledFocusable={closing.isPending}
                onClick={() => {
                  if (!closing.isPending) closing.mutate();
                }}
              >
                {label}
              </Button>
              <Button
                onClick={() => {
                  setOpen(false);
                }}
              >
                Keep it
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
