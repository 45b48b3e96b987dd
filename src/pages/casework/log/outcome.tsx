import type { ReactNode } from 'react';
import { restartAt } from '../../../api/go-to';
import type { UsedCall } from '../../../api/use-call';
import { savedCopy } from '../../../copy/visit';
import { Button } from '../../../kit/button';
import { OutcomeView } from '../../../kit/outcome-view';

/** `OutcomeView` with a way out: a page that was opened by a link has nothing to go back to. */
export function Outcome({ outcome }: { readonly outcome: UsedCall<'worklog.show'> }): ReactNode {
  return (
    <OutcomeView outcome={outcome}>
      <Button
        kind="link"
        icon="list"
        onTap={() => {
          restartAt('director.today');
        }}
      >
        {savedCopy.today}
      </Button>
    </OutcomeView>
  );
}
