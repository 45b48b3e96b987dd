import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { DataOf } from '../../../api/call';
import { useAction } from '../../../api/use-action';
import { useKeptForm } from '../../../api/use-kept-form';
import { writePlanCopy as copy } from '../../../copy/assess';
import { visitCopy } from '../../../copy/visit';
import { Begun } from '../../../kit/begun';
import { Button } from '../../../kit/button';
import type { Day } from '../../../kit/calendar/days';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import { formMissing, formsOf, type LineForm, newLine, planInput, sortPlans } from './presenter';
import { WriteLine } from './write-line';

export type WritePlanProps = {
  readonly shown: DataOf<'helpPlan.show'>;
  readonly notice: ReactNode;
  readonly reload: () => Promise<void>;
  readonly onEnded: () => void;
};

/** A plan being written; the version that was in sight is the one it builds on. */
export function WritePlan({ shown, notice, reload, onEnded }: WritePlanProps): ReactNode {
  const { open } = sortPlans(shown.plans);
  const revision = open?.revision ?? 0;
  // Not queued: what it builds on may have changed meanwhile, and that has to be looked at first.
  const form = useKeptForm({ form: 'plan1', about: shown.child.childId }, () => ({
    forms: formsOf(open),
    basedOn: revision,
  }));
  const { forms, basedOn } = form.value;
  const { run, busy, outcome } = useAction('helpPlan.write');
  const missing = formMissing(forms);
  const newer = revision !== basedOn;

  const save = async (): Promise<void> => {
    const input = planInput(shown.child.childId, basedOn, forms);
    if (input === undefined) return;
    const ended = await run(input);
    if (ended.ok) {
      form.forget();
      onEnded();
    } else await reload();
  };
  const lookAtNewer = (): void => {
    form.change({ forms: formsOf(open), basedOn: revision });
  };
  return (
    <Screen
      title={copy.title}
      dock={
        <Dock {...(missing.length > 0 ? { note: visitCopy.missing(missing) } : {})}>
          <OutcomeNote outcome={newer ? undefined : outcome} />
          <Button kind="primary" busy={busy} disabled={missing.length > 0 || newer} onTap={() => void save()}>
            {copy.save}
          </Button>
          <Button kind="link" onTap={onEnded}>
            {copy.cancel}
          </Button>
        </Dock>
      }
    >
      {notice}
      <Begun form={form} />
      {newer ? <Strip tone="need" icon="people" text={copy.changed} onTap={lookAtNewer} /> : null}
      <View className="lead">{shown.child.name}</View>
      <View className="caption">{copy.familyReads}</View>
      <Lines
        forms={forms}
        today={shown.today}
        onChange={(changed) => {
          form.change({ forms: changed, basedOn });
        }}
      />
    </Screen>
  );
}

const MOST = 12;

type LinesProps = {
  readonly forms: readonly LineForm[];
  readonly today: Day;
  readonly onChange: (forms: readonly LineForm[]) => void;
};

function Lines({ forms, today, onChange }: LinesProps): ReactNode {
  const without = (at: number) => (): void => {
    onChange(forms.filter((_each, place) => place !== at));
  };
  return (
    <>
      {forms.map((form, at) => (
        <WriteLine
          // A line has no name of its own before it is written.
          key={form.lineId ?? `new${String(at)}`}
          number={at + 1}
          form={form}
          today={today}
          onChange={(changed) => {
            onChange(forms.map((each, place) => (place === at ? changed : each)));
          }}
          {...(forms.length > 1 ? { onRemove: without(at) } : {})}
        />
      ))}
      {forms.length >= MOST ? null : (
        <Button
          kind="line"
          icon="plus"
          onTap={() => {
            onChange([...forms, newLine]);
          }}
        >
          {copy.add}
        </Button>
      )}
    </>
  );
}
