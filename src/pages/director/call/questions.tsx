import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { ContactMode } from '../../../../contracts/vocabulary/contact';
import { callCopy as copy } from '../../../copy/visit';
import { Button } from '../../../kit/button';
import { Field } from '../../../kit/field';
import { Pick, type PickOption } from '../../../kit/pick';
import { type Day, weekOf } from '../../../kit/calendar/days';
import { sayPastWeek } from '../../../kit/calendar/say-due';
import { caregiverOf, type Family, guardiansOf } from '../record/family-facts';
import { asksAboutWeeks, type CallAnswers, type Line, noticesToRead, weeksOf, whomOf } from './presenter';

export type QuestionsProps = {
  readonly family: Family;
  readonly answers: CallAnswers;
  readonly today: Day;
  readonly onChange: (answers: CallAnswers) => void;
};

/** Whom, whether somebody answered, and what the family said about the weeks. */
export function Questions(props: QuestionsProps): ReactNode {
  const { family, answers, onChange } = props;
  return (
    <>
      <View className="call-whom">
        <Pick
          multiple
          label={copy.whom}
          aside={copy.several}
          options={whomOf(family)}
          value={answers.whom}
          onChange={(whom) => {
            onChange({ ...answers, whom });
          }}
        />
        <View className="caption">{copy.childCounts}</View>
      </View>
      <Pick
        label={copy.outcome.label}
        layout="two"
        options={[
          { value: 'reached', label: copy.outcome.reached },
          { value: 'not-reached', label: copy.outcome.notReached },
        ]}
        value={answers.outcome}
        onChange={(outcome) => {
          onChange({ ...answers, outcome });
        }}
      />
      {asksAboutWeeks(answers, family) ? <Weeks {...props} /> : null}
      <Notices {...props} />
      <Mode {...props} />
      <Field
        label={copy.note}
        value={answers.note}
        max={300}
        onChange={(note) => {
          onChange({ ...answers, note });
        }}
      />
    </>
  );
}

function Weeks({ family, answers, today, onChange }: QuestionsProps): ReactNode {
  const caregiver = caregiverOf(family);
  const child: PickOption<Line> = { value: 'child', label: copy.week.child };
  const options: readonly PickOption<Line>[] =
    caregiver === undefined
      ? [child]
      : [child, { value: 'caregiver', label: copy.week.caregiver(caregiver.relation) }];
  return weeksOf(family, today).map((week) => (
    <Pick
      key={week}
      multiple
      label={copy.week.label(
        week === weekOf(today) ? copy.week.current : sayPastWeek(week, today),
        guardiansOf(family),
      )}
      aside={copy.week.hint}
      layout="two"
      options={options}
      value={answers.weeks[week] ?? []}
      onChange={(lines) => {
        onChange({ ...answers, weeks: { ...answers.weeks, [week]: lines } });
      }}
    />
  ));
}

function Notices({ family, answers, onChange }: QuestionsProps): ReactNode {
  return noticesToRead(answers, family).map(({ noticeId, title }) => (
    <Pick
      key={noticeId}
      multiple
      label={copy.notice.label(title)}
      options={[{ value: noticeId, label: copy.notice.yes }]}
      value={answers.read}
      onChange={(read) => {
        onChange({ ...answers, read });
      }}
    />
  ));
}

const MODES = ['phone', 'video', 'voice', 'text', 'in-person'] as const satisfies readonly ContactMode[];

/** A call unless it is said to be something else. */
function Mode({ answers, onChange }: QuestionsProps): ReactNode {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <View className="call-mode">
        <View className="label">{copy.mode.by(copy.mode[answers.mode])}</View>
        <View>
          <Button
            kind="link"
            onTap={() => {
              setOpen(true);
            }}
          >
            {copy.mode.change}
          </Button>
        </View>
      </View>
    );
  return (
    <Pick
      label={copy.mode.label}
      options={MODES.map((mode) => ({ value: mode, label: copy.mode[mode] }))}
      value={answers.mode}
      onChange={(mode) => {
        onChange({ ...answers, mode });
      }}
    />
  );
}
