import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { familyCopy } from '../../../copy/director';
import { Button } from '../../../kit/button';

/** Quiet, at the end: a kind sentence for the family, and that it moves away. */
export function TransferRow({ householdId }: { readonly householdId: string }): ReactNode {
  return (
    <>
      <Button
        kind="link"
        icon="heart"
        onTap={() => {
          goTo('kindWord', { id: householdId });
        }}
      >
        {familyCopy.kindWord}
      </Button>
      <Button
        kind="link"
        icon="swap"
        onTap={() => {
          goTo('director.transfer', { id: householdId });
        }}
      >
        {familyCopy.transfer}
      </Button>
    </>
  );
}
