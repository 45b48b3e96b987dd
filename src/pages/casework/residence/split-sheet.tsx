import { type ReactNode, useState } from 'react';
import { residenceSides } from '../../../../contracts/vocabulary/residence';
import { useAction } from '../../../api/use-action';
import { residenceCopy as copy } from '../../../copy/residence';
import { Button } from '../../../kit/button';
import { Field } from '../../../kit/field';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Sheet } from '../../../kit/sheet';
import { agreeInput, type Case, choose, linesOf, partsToBegin, type SplitAnswers } from './presenter';

export type SplitSheetProps = {
  readonly householdId: string;
  readonly one: Case;
  readonly onClose: () => void;
  readonly onSaved: () => void;
};

const options = residenceSides.map((value) => ({ value, label: copy.sides[value] }));

/** Five duties, one side each. Begins with what waits, holds or is proposed, so that a tap changes one thing. */
export function SplitSheet({ householdId, one, onClose, onSaved }: SplitSheetProps): ReactNode {
  const [answers, setAnswers] = useState<SplitAnswers>(() => ({
    parts: partsToBegin(one),
    officeName: one.agreed?.office?.name ?? '',
    officePhone: one.agreed?.office?.phone ?? '',
  }));
  const { run, busy, outcome } = useAction('residence.agree');
  const input = agreeInput(householdId, one, answers);
  const save = async (): Promise<void> => {
    if (input !== undefined && (await run(input)).ok) onSaved();
  };
  const proposed = one.agreed === null && one.waiting === null;
  const kind = one.proposal.valueKind === 'county' ? copy.sheet.county : copy.sheet.default;

  return (
    <Sheet open title={copy.sheet.title} onClose={onClose} {...(proposed ? { text: kind } : {})}>
      {linesOf(answers.parts).map(({ duty, label, side }) => (
        <Pick
          key={duty}
          label={label}
          layout="two"
          options={options}
          value={side}
          onChange={(chosen) => {
            setAnswers(choose(answers, duty, chosen));
          }}
        />
      ))}
      {one.withinCounty ? null : <Office answers={answers} onChange={setAnswers} />}
      <OutcomeNote outcome={outcome} />
      <Button kind="primary" busy={busy} disabled={input === undefined} onTap={() => void save()}>
        {one.withinCounty ? copy.sheet.save : copy.sheet.saveAbroad}
      </Button>
    </Sheet>
  );
}

type OfficeProps = {
  readonly answers: SplitAnswers;
  readonly onChange: (answers: SplitAnswers) => void;
};

function Office({ answers, onChange }: OfficeProps): ReactNode {
  return (
    <>
      <Field
        label={copy.sheet.officeName}
        placeholder={copy.sheet.officeHint}
        value={answers.officeName}
        max={40}
        onChange={(officeName) => {
          onChange({ ...answers, officeName });
        }}
      />
      <Field
        label={copy.sheet.officePhone}
        value={answers.officePhone}
        max={20}
        onChange={(officePhone) => {
          onChange({ ...answers, officePhone });
        }}
      />
    </>
  );
}
