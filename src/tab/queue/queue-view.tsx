/** Requests. */
import { Heading } from '../shell/heading.tsx';

export function QueueView() {
  return <Heading title="Requests" />;
}
