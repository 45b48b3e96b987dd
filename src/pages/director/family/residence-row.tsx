import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { residenceCopy as copy } from '../../../copy/residence';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import type { Family } from '../record/family-facts';

/** A child of the family is registered in another place: how far the two sides are. */
export function ResidenceRow({ family: { householdId, residence } }: { readonly family: Family }): ReactNode {
  if (residence === undefined) return null;
  return (
    <CardRow
      title={copy.row.title}
      text={copy.row.states[residence]}
      lead={<Disc tone={residence === 'agreed' ? 'soft' : 'need'} icon="swap" />}
      onTap={() => {
        goTo('director.residence', { id: householdId });
      }}
    />
  );
}
