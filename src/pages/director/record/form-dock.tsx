import type { ReactNode } from 'react';
import { visitCopy } from '../../../copy/visit';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { Strip } from '../../../kit/strip';

export type FormDockProps = {
  /** What still has to be answered; empty when it can be written down. */
  readonly missing: readonly string[];
  readonly busy: boolean;
  /** Why the last try was not accepted. */
  readonly refusals: readonly string[];
  readonly save: string;
  readonly note?: string;
  readonly onSave: () => void;
};

/** The button of a record. Until everything is answered it says what is missing. */
export function FormDock({ missing, busy, refusals, save, note, onSave }: FormDockProps): ReactNode {
  const hint = missing.length > 0 ? visitCopy.missing(missing) : note;
  return (
    <Dock {...(hint === undefined ? {} : { note: hint })}>
      {refusals.map((reason) => (
        <Strip key={reason} tone="danger" icon="warn" text={reason} />
      ))}
      <Button kind="primary" busy={busy} disabled={missing.length > 0} onTap={onSave}>
        {save}
      </Button>
    </Dock>
  );
}
