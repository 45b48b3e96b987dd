import type { ReactNode } from 'react';
import { Pick } from '../../../kit/pick';
import { childrenCalled, type Household } from './who';

export type ChooseHouseholdProps = {
  readonly label: string;
  readonly households: readonly Household[];
  readonly value: string;
  readonly onChange: (householdId: string) => void;
};

/** Which household it is about; most parents have one and are not asked. */
export function ChooseHousehold({ label, households, value, onChange }: ChooseHouseholdProps): ReactNode {
  if (households.length < 2) return null;
  return (
    <Pick
      label={label}
      layout="rows"
      options={households.map(({ householdId, children }) => ({
        value: householdId,
        label: childrenCalled(children),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
