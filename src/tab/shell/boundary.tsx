/** The error boundary of a view: what fails in one leaves the others standing, and says how to go on. */
import { Component, type ReactNode } from 'react';
import { State } from './states.tsx';

interface BoundaryProps {
  /** Another one begins anew. */
  readonly of: string;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly failed: string | undefined;
}

export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: undefined };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    // A view's file that is gone: the server has a newer workspace than this page.
    const isOutdated = error instanceof TypeError && /import|module/i.test(error.message);
    return { failed: isOutdated ? outdated : broken };
  }

  override componentDidUpdate({ of }: BoundaryProps): void {
    if (of !== this.props.of && this.state.failed !== undefined) this.setState({ failed: undefined });
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (failed === undefined) return this.props.children;
    return (
      <State title="This part cannot be shown" role="alert" action={{ label: 'Load it again', act: reload }}>
        {failed}
      </State>
    );
  }
}

const outdated =
  'It could not be loaded: the connection failed, or the workspace was renewed while it was open.';
const broken = 'Something went wrong while it was drawn. What was saved is not touched by that.';

const reload = (): void => {
  window.location.reload();
};
