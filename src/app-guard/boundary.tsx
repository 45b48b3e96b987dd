import { Component, type ReactNode } from 'react';
import { logFault, newFaultNumber } from '../api/fault-log';
import { FailedPage } from './failed-page';

type Props = {
  /** The page's address, without its values. */
  readonly page: string;
  readonly children: ReactNode;
};

/** The number of the fault, while there is one. */
type State = { readonly number: string | undefined };

/** Around one page: what it throws while it renders, or in an effect, becomes a page that says so. */
export class Boundary extends Component<Props, State> {
  override state: State = { number: undefined };

  static getDerivedStateFromError(): State {
    return { number: newFaultNumber() };
  }

  override componentDidCatch(fault: unknown): void {
    const { number = '' } = this.state;
    logFault(fault, { number, page: this.props.page });
  }

  override render(): ReactNode {
    const { number } = this.state;
    if (number === undefined) return this.props.children;
    return (
      <FailedPage
        number={number}
        onRetry={() => {
          this.setState({ number: undefined });
        }}
      />
    );
  }
}
