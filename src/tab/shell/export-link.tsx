/** Makes a file on the server and then offers it as a link: a window that opened by itself would be kept back by browsers. */
import { Button, Link } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { factsOf, wordsOf } from './trouble.ts';

interface ExportProps {
  /** What the button says. */
  readonly make: string;
  /** What the link says. */
  readonly open: string;
  readonly ask: () => Promise<{ readonly url: string }>;
}

export function ExportLink({ make, open, ask }: ExportProps) {
  const link = useRef<HTMLSpanElement>(null);
  const making = useMutation({ mutationFn: ask });
  const url = making.data?.url;
  useEffect(() => {
    if (url !== undefined) link.current?.querySelector('a')?.focus();
  }, [url]);
  if (url !== undefined) {
    return (
      <span ref={link}>
        <Link href={url} target="_blank" rel="noopener noreferrer">
          {open}
        </Link>{' '}
        (it works once, for some minutes)
      </span>
    );
  }
  return (
    <>
      <Button
        disabled={making.isPending}
        onClick={() => {
          making.mutate();
        }}
      >
        {making.isPending ? 'Making the file…' : make}
      </Button>
      {making.isError && <span role="alert"> {wordsOf(factsOf(making.error))}</span>}
    </>
  );
}
