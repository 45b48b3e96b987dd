import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { familyCopy } from '../../../copy/director';
import { Button } from '../../../kit/button';

/** Seldom needed, and quiet: the family moves away. */
export function TransferRow({ householdId }: { readonly householdId: string }): ReactNode {
  return (
    <Button
      kind="link"
      icon="swap"
      onTap={() => {
        goTo('director.transfer', { id: householdId });
      }}
    >
      {familyCopy.transfer}
    </Button>
  );
}
