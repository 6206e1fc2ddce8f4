/** Surgeries. */
import { Heading } from '../shell/heading.tsx';

export function SessionsView() {
  return <Heading title="Surgeries" />;
}
