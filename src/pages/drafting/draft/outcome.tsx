import type { ReactNode } from 'react';
import type { OperationName } from '../../../api/call';
import { restartAt } from '../../../api/go-to';
import type { UsedCall } from '../../../api/use-call';
import { savedCopy } from '../../../copy/visit';
import { Button } from '../../../kit/button';
import { OutcomeView } from '../../../kit/outcome-view';

/** `OutcomeView` with the way back to the list of the day. */
export function Outcome({ outcome }: { readonly outcome: UsedCall<OperationName> }): ReactNode {
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
