import { type ReactNode, useState } from 'react';
import { DeclineSheet } from './decline-sheet';
import type { Agreement } from './presenter';

export type Declining = {
  /** Opens the sheet: nothing is said yet. */
  readonly begin: () => void;
  /** To be put on the page, over which it rises. */
  readonly sheet: ReactNode;
};

/** A no, offered wherever the agreement is read. `onDeclined`: the no is in, or the agreement has changed meanwhile. */
export function useDecline(agreement: Agreement, onDeclined: () => void): Declining {
  const [open, setOpen] = useState(false);
  const sheet = (
    <DeclineSheet
      open={open}
      agreement={agreement}
      onClose={() => {
        setOpen(false);
      }}
      onDeclined={onDeclined}
    />
  );
  return {
    begin: () => {
      setOpen(true);
    },
    sheet,
  };
}
