import type { ReactNode } from 'react';
import { reachCopy as copy } from '../../../copy/reach';
import { Pick } from '../../../kit/pick';
import { type Chosen, firstDays, kinds, lengthNames, reasons } from './presenter';

export type ChoicesProps = {
  readonly today: string;
  readonly chosen: Chosen;
  readonly onChange: (next: Partial<Chosen>) => void;
};

/** One question after the other, each with a tap. */
export function Choices({ today, chosen, onChange }: ChoicesProps): ReactNode {
  return (
    <>
      <Pick
        label={copy.lead}
        layout="rows"
        options={kinds.map((value) => ({ value, label: copy.kinds[value] }))}
        value={chosen.kind}
        onChange={(kind) => {
          onChange({ kind });
        }}
      />
      <Pick
        label={copy.from}
        options={firstDays(today)}
        value={chosen.from}
        onChange={(from) => {
          onChange({ from });
        }}
      />
      <Pick
        label={copy.until}
        layout="two"
        options={lengthNames.map((value) => ({ value, label: copy.lengths[value] }))}
        value={chosen.length}
        onChange={(length) => {
          onChange({ length });
        }}
      />
      {chosen.kind === 'away' ? (
        <Pick
          label={copy.reason}
          aside={copy.reasonAside}
          layout="two"
          options={reasons.map((value) => ({ value, label: copy.reasons[value] }))}
          value={chosen.reason}
          onChange={(reason) => {
            onChange({ reason });
          }}
        />
      ) : null}
    </>
  );
}
