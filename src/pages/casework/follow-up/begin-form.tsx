import type { ReactNode } from 'react';
import { followUpDoers, followUpSteps, followUpTopics } from '../../../../contracts/vocabulary/follow-up';
import type { UsedForm } from '../../../api/use-kept-form';
import { followUpCopy } from '../../../copy/follow-up';
import { Begun } from '../../../kit/begun';
import { DayPick } from '../../../kit/day-pick';
import { Field } from '../../../kit/field';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import type { Day } from '../../../kit/calendar/days';
import type { Family } from '../../director/record/family-facts';
import { dueWithin } from '../../director/record/follow-up-plan';
import { FormDock } from '../../director/record/form-dock';
import { about, newMissing, type NewFollowUp } from './presenter';

const copy = followUpCopy.form;

export type BeginFormProps = {
  readonly family: Family;
  readonly form: UsedForm<NewFollowUp>;
  readonly today: Day;
  readonly busy: boolean;
  readonly refusals: readonly string[];
  readonly onSave: (asked: NewFollowUp) => void;
};

/** A new follow-up: what, by when, and how; the usual steps are proposed. */
export function BeginForm({ family, form, today, busy, refusals, onSave }: BeginFormProps): ReactNode {
  const { value: asked, change: setAsked } = form;
  const change = (more: Partial<NewFollowUp>): void => {
    setAsked({ ...asked, ...more });
  };
  const dock = (
    <FormDock
      missing={newMissing(asked)}
      busy={busy}
      refusals={refusals}
      save={copy.save}
      onSave={() => {
        onSave(asked);
      }}
    />
  );
  return (
    <Screen title={family.label} dock={dock}>
      <Begun form={form} />
      <Pick
        label={copy.topic}
        layout="two"
        options={followUpTopics.map((value) => ({ value, label: followUpCopy.topics[value] }))}
        value={asked.topic}
        onChange={(topic) => {
          setAsked(about(asked, topic));
        }}
      />
      {family.children.length < 2 ? null : (
        <Pick
          multiple
          label={copy.children}
          options={family.children.map(({ childId, name }) => ({ value: childId, label: name }))}
          value={asked.childIds}
          onChange={(childIds) => {
            change({ childIds });
          }}
        />
      )}
      <DayPick
        label={copy.due}
        near={(['week', 'fortnight', 'month'] as const).map((within) => ({
          value: dueWithin(today, within),
          label: copy.near[within],
        }))}
        value={asked.dueOn}
        today={today}
        onChange={(dueOn) => {
          change({ dueOn });
        }}
      />
      {asked.topic === undefined ? null : <How asked={asked} onChange={change} />}
    </Screen>
  );
}

type HowProps = { readonly asked: NewFollowUp; readonly onChange: (more: Partial<NewFollowUp>) => void };

function How({ asked, onChange }: HowProps): ReactNode {
  return (
    <>
      <Pick
        multiple
        label={copy.steps}
        layout="two"
        options={followUpSteps.map((value) => ({ value, label: followUpCopy.steps[value] }))}
        value={asked.steps}
        onChange={(steps) => {
          onChange({ steps });
        }}
      />
      <Pick
        label={copy.who}
        layout="two"
        options={followUpDoers.map((value) => ({ value, label: followUpCopy.who[value] }))}
        value={asked.who}
        onChange={(who) => {
          onChange({ who });
        }}
      />
      <Field
        label={copy.what}
        value={asked.what}
        max={200}
        onChange={(what) => {
          onChange({ what });
        }}
      />
    </>
  );
}
