import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { pupilsCopy } from '../../../copy/school';
import { Button } from '../../../kit/button';
import { Field } from '../../../kit/field';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Sheet } from '../../../kit/sheet';
import type { SureSheetProps } from './sure-sheet';

const copy = pupilsCopy.classSheet;

export type ClassSheetProps = SureSheetProps & {
  /** The classes that may be set; null means any. */
  readonly classes: readonly string[] | null;
};

/** Which class some pupils are in, from today on. */
export function ClassSheet({ pupils, classes, onClose, onDone }: ClassSheetProps): ReactNode {
  const [className, setClassName] = useState(classes?.[0] ?? '');
  const { run, busy, outcome } = useAction('school.setClass');
  const save = async (name: string | null): Promise<void> => {
    const ended = await run({ childIds: pupils.map(({ childId }) => childId), className: name });
    if (ended.ok) onDone();
  };
  return (
    <Sheet open title={copy.title} text={pupils.map(({ name }) => name).join('、')} onClose={onClose}>
      {classes === null ? (
        <Field
          label={copy.label}
          value={className}
          placeholder={copy.blank}
          max={20}
          onChange={setClassName}
        />
      ) : (
        <Pick<string>
          label={copy.label}
          layout="two"
          options={classes.map((name) => ({ value: name, label: name }))}
          value={className}
          onChange={setClassName}
        />
      )}
      <OutcomeNote outcome={outcome} />
      <Button
        kind="primary"
        busy={busy}
        disabled={className.trim() === ''}
        onTap={() => void save(className.trim())}
      >
        {copy.save}
      </Button>
      <Button kind="link" disabled={busy} onTap={() => void save(null)}>
        {copy.out}
      </Button>
    </Sheet>
  );
}
