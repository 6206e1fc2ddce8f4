/** Books a place of a published session for a request. */
import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { RequestView } from '../../web/contract/request.ts';
import { Problems } from '../shell/problems.tsx';
import { dayIn, timeIn } from '../shell/times.ts';
import { factsOf, wordsOf } from '../shell/trouble.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { useBooking } from './use-move.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
    maxWidth: '48rem',
    marginBlockStart: tokens.spacingVerticalM,
    boxSizing: 'border-box',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, ':focus': { outline: 'none' } },
  // A place in words is wider than a phone.
  place: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    minWidth: 0,
    '& select': { minWidth: 0, textOverflow: 'ellipsis' },
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface BookingProps {
  readonly service: string;
  readonly request: RequestView;
  /** `revision` is the request's after it. */
  readonly onDone: (revision: number) => void;
  readonly onClose: () => void;
}

type Place = RequestView['places'][number];
const idOf = ({ session, starts }: Place): string => `${session} ${starts}`;

export function BookingForm({ service, request, onDone, onClose }: BookingProps) {
  const styles = useStyles();
  const { reader } = useWorkspace();
  const booking = useBooking(service, request);
  const [chosen, setChosen] = useState('');
  const [said, setSaid] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const place = request.places.find((each) => idOf(each) === chosen);
  const book = async ({ session, starts }: Place): Promise<void> => {
    const outcome = await booking.mutateAsync({ session, starts });
    if (outcome.kind === 'booked') onDone(outcome.revision);
    else setSaid([outcome.words]);
  };
  const send = (): void => {
    if (place === undefined) {
      setSaid(['Choose a place first.']);
      return;
    }
    book(place).catch((error: unknown) => {
      setSaid([wordsOf(factsOf(error))]);
    });
  };
  return (
    <section className={styles.form} aria-labelledby="booking-title">
      <h2 id="booking-title" ref={heading} tabIndex={-1} className={styles.title}>
        Book a place
      </h2>
      <Problems said={said} />
      <Field
        className={styles.place}
        label="Place"
        required
        hint="The requester is told, with a calendar file that they can open."
      >
        <Select
          value={chosen}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          <option value="">Choose…</option>
          {request.places.map((each) => (
            <option key={idOf(each)} value={idOf(each)}>
              {dayIn(reader, each.starts)}, {timeIn(reader, each.starts)} ({each.minutes} minutes)
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={booking.isPending} onClick={send}>
          Book
        </Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </section>
  );
}
