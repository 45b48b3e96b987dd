import type { ReactNode } from 'react';
import { Blank } from '../../../kit/blank';
import { Card } from '../../../kit/card';
import { Screen } from '../../../kit/screen';
import { ToToday } from './outcome';

export type NothingToDoProps = {
  /** Of the bar. */
  readonly page: string;
  /** Above it: why this may not be the latest. */
  readonly notice: ReactNode;
  /** Why there is nothing to do here. */
  readonly says: { readonly title: string; readonly text: string };
  readonly art?: string;
  /** What is there nevertheless. */
  readonly children?: ReactNode;
};

/** A page of the director's on which nothing can be done now: why, and the way back to the list. */
export function NothingToDo({ page, notice, says, art, children }: NothingToDoProps): ReactNode {
  return (
    <Screen title={page}>
      {notice}
      <Card>
        <Blank {...says} {...(art === undefined ? {} : { art })}>
          <ToToday />
        </Blank>
      </Card>
      {children}
    </Screen>
  );
}
