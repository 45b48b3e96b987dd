import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { UsedForm } from '../../../api/use-kept-form';
import { followUpCopy } from '../../../copy/follow-up';
import { Begun } from '../../../kit/begun';
import { Card } from '../../../kit/card';
import { Events } from '../../../kit/events';
import { Field } from '../../../kit/field';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import { Tag } from '../../../kit/tag';
import type { Day } from '../../../kit/calendar/days';
import { sayDate, sayShort } from '../../../kit/calendar/say-day';
import { sayDue } from '../../../kit/calendar/say-due';
import type { Family } from '../../director/record/family-facts';
import { FormDock } from '../../director/record/form-dock';
import { When } from '../../director/record/when';
import {
  type FollowUp,
  leftOf,
  type Progress,
  progressMissing,
  resultChoices,
  stepChoices,
} from './presenter';
import './index.scss';

const copy = followUpCopy.go;

export type GoOnFormProps = {
  readonly family: Family;
  readonly followUp: FollowUp;
  readonly form: UsedForm<Progress>;
  readonly today: Day;
  readonly busy: boolean;
  readonly refusals: readonly string[];
  readonly onSave: (progress: Progress) => void;
};

/** One that is under way: what was done already, and the next step or the result. */
export function GoOnForm({
  family,
  followUp,
  form,
  today,
  busy,
  refusals,
  onSave,
}: GoOnFormProps): ReactNode {
  const { value: progress, change: setProgress } = form;
  const change = (more: Partial<Progress>): void => {
    setProgress({ ...progress, ...more });
  };
  const { kind } = progress;
  const dock = (
    <FormDock
      missing={progressMissing(progress)}
      busy={busy}
      refusals={refusals}
      save={kind === 'close' ? copy.close : copy.save}
      onSave={() => {
        onSave(progress);
      }}
    />
  );
  return (
    <Screen title={family.label} dock={dock}>
      <About family={family} followUp={followUp} today={today} />
      <Begun form={form} />
      {leftOf(followUp).length === 0 ? null : (
        <Pick
          label={copy.what}
          layout="two"
          options={(['step', 'close'] as const).map((value) => ({ value, label: copy.kinds[value] }))}
          value={kind}
          onChange={(next) => {
            change({ kind: next });
          }}
        />
      )}
      {kind === 'step' ? (
        <Pick
          label={copy.step}
          layout="two"
          options={stepChoices(followUp).map((value) => ({ value, label: followUpCopy.steps[value] }))}
          value={progress.step}
          onChange={(step) => {
            change({ step });
          }}
        />
      ) : null}
      {kind === 'close' ? <Result followUp={followUp} progress={progress} onChange={change} /> : null}
      {kind === undefined ? null : <NoteAndDay progress={progress} today={today} onChange={change} />}
    </Screen>
  );
}

type NoteAndDayProps = {
  readonly progress: Progress;
  readonly today: Day;
  readonly onChange: (more: Partial<Progress>) => void;
};

function NoteAndDay({ progress, today, onChange }: NoteAndDayProps): ReactNode {
  return (
    <>
      <Field
        label={copy.note}
        value={progress.note}
        max={200}
        onChange={(note) => {
          onChange({ note });
        }}
      />
      <When
        today={today}
        on={progress.on}
        onChange={(on) => {
          onChange({ on });
        }}
      />
    </>
  );
}

type AboutProps = Pick<GoOnFormProps, 'family' | 'followUp' | 'today'>;

function About({ family, followUp, today }: AboutProps): ReactNode {
  const { topic, what, who, from, openedOn, dueOn, taken, childIds } = followUp;
  const due = sayDue(dueOn, today);
  const names = family.children.filter(({ childId }) => childIds.includes(childId)).map(({ name }) => name);
  return (
    <Card>
      <View className="follow-about">
        <View className="follow-head">
          <View className="lead">{followUpCopy.about(followUpCopy.topics[topic], what)}</View>
          <Tag tone={due.tone}>{due.text}</Tag>
        </View>
        <View className="label">{names.join('、')}</View>
        <View className="caption">
          {copy.opened(followUpCopy.origins[from], sayDate(openedOn, today))}，
          {followUpCopy.whoDoes(followUpCopy.who[who])}
        </View>
        <Events
          items={[
            ...taken.map(({ step, on, note }) => ({
              key: `${step}${on}`,
              on: sayShort(on),
              title: followUpCopy.steps[step],
              ...(note === null ? {} : { text: note }),
            })),
            ...leftOf(followUp).map((step) => ({
              key: step,
              on: '',
              title: followUpCopy.steps[step],
              hollow: true,
            })),
          ]}
        />
      </View>
    </Card>
  );
}

type ResultProps = {
  readonly followUp: FollowUp;
  readonly progress: Progress;
  readonly onChange: (more: Partial<Progress>) => void;
};

function Result({ followUp, progress, onChange }: ResultProps): ReactNode {
  return (
    <>
      {leftOf(followUp).length === 0 ? null : <Strip tone="need" icon="list" text={copy.early} />}
      <Pick
        label={copy.result}
        layout="two"
        options={resultChoices(followUp).map((value) => ({ value, label: followUpCopy.results[value] }))}
        value={progress.result}
        onChange={(result) => {
          onChange({ result });
        }}
      />
    </>
  );
}
