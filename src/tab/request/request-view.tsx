/** Request. */
import { Heading } from '../shell/heading.tsx';

export function RequestView() {
  return <Heading title="Request" />;
}
