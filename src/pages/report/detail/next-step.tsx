import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { concernClosings, concernOffices, concernResults } from '../../../../contracts/vocabulary/concern';
import { concernCopy as copy, officeCopy } from '../../../copy/report';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Field } from '../../../kit/field';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import '../stack.scss';
import { type NextStep, type Shown, stepsOffered } from './presenter';
import { isWhole, type StepForm, useSteps } from './use-steps';

type Props = { readonly shown: Shown; readonly onTaken: () => void };

const EMPTY: StepForm = { office: undefined, result: undefined, closing: undefined, words: '' };

/** The next step, one at a time; what cannot be done yet is not offered. */
export function NextStepForm({ shown, onTaken }: Props): ReactNode {
  const offered = stepsOffered(shown);
  const [chosen, setChosen] = useState<NextStep | undefined>(offered.length === 1 ? offered[0] : undefined);
  const [form, setForm] = useState(EMPTY);
  const { take, busy, outcome } = useSteps(shown);
  if (offered.length === 0) return null;

  const save = async (): Promise<void> => {
    if (chosen !== undefined && (await take(chosen, form))) onTaken();
  };
  return (
    <Card>
      <View className="report-stack">
        <Pick
          label={copy.next}
          layout="two"
          options={offered.map((value) => ({ value, label: copy.steps[value] }))}
          value={chosen}
          onChange={(step) => {
            setChosen(step);
            setForm(EMPTY);
          }}
        />
        {chosen === undefined ? null : (
          <>
            <Fields
              step={chosen}
              form={form}
              onChange={(change) => {
                setForm({ ...form, ...change });
              }}
            />
            <OutcomeNote outcome={outcome} />
            <Button kind="primary" busy={busy} disabled={!isWhole(chosen, form)} onTap={() => void save()}>
              {copy.save}
            </Button>
          </>
        )}
      </View>
    </Card>
  );
}

type FieldsProps = {
  readonly step: NextStep;
  readonly form: StepForm;
  readonly onChange: (change: Partial<StepForm>) => void;
};

const labels: Readonly<Record<NextStep, string>> = {
  told: copy.how,
  dissuaded: copy.how,
  receipt: copy.number,
  accepted: copy.how,
  result: copy.how,
  closed: copy.reason,
};

function Fields({ step, form, onChange }: FieldsProps): ReactNode {
  return (
    <>
      {step === 'told' || step === 'accepted' ? (
        <Pick
          label={copy.office}
          layout="two"
          options={concernOffices.map((value) => ({ value, label: officeCopy[value] }))}
          value={form.office}
          onChange={(office) => {
            onChange({ office });
          }}
        />
      ) : null}
      {step === 'result' ? (
        <Pick
          label={copy.result}
          layout="rows"
          options={concernResults.map((value) => ({ value, label: copy.results[value] }))}
          value={form.result}
          onChange={(result) => {
            onChange({ result });
          }}
        />
      ) : null}
      {step === 'closed' ? (
        <Pick
          label={copy.closing}
          layout="rows"
          options={concernClosings.map((value) => ({ value, label: copy.closings[value] }))}
          value={form.closing}
          onChange={(closing) => {
            onChange({ closing });
          }}
        />
      ) : null}
      <Field
        label={labels[step]}
        value={form.words}
        max={step === 'receipt' ? 60 : 100}
        onChange={(words) => {
          onChange({ words });
        }}
      />
    </>
  );
}
