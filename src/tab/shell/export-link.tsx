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
  const place = useRef<HTMLSpanElement>(null);
  const making = useMutation({ mutationFn: ask });
  const url = making.data?.url;
  const before = useRef(url);
  useEffect(() => {
    // On the link when it comes; once it was used, on the way to another.
    if (url !== before.current) place.current?.querySelector<HTMLElement>('a, button')?.focus();
    before.current = url;
  }, [url]);
  return (
    <span ref={place}>
      {url !== undefined && (
        <>
          <Link
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            onClick={() => {
              // It works no second time; it goes once the browser has followed it.
              setTimeout(making.reset);
            }}
          >
            {open}
          </Link>{' '}
          (it works once, for some minutes){' '}
        </>
      )}
      <Button
        disabledFocusable={making.isPending}
        onClick={() => {
          if (!making.isPending) making.mutate();
        }}
      >
        {making.isPending ? 'Making the file…' : url === undefined ? make : 'Make another link'}
      </Button>
      {making.isError && <span role="alert"> {wordsOf(factsOf(making.error))}</span>}
    </span>
  );
}
