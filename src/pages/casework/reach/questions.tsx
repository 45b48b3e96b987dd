import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { unreachableReasons } from '../../../../contracts/vocabulary/contact';
import { familyReachCopy } from '../../../copy/reach-director';
import { Pick } from '../../../kit/pick';
import type { Day } from '../../../kit/calendar/days';
import { DayPick } from '../../../kit/day-pick';
import type { Family } from '../../director/record/family-facts';
import { nearDays } from '../../director/record/near-days';
import { asksUntil, kinds, lengthNames, type ReachAnswers, tries } from './presenter';

const copy = familyReachCopy.form;

export type QuestionsProps = {
  readonly guardians: Family['people'];
  readonly answers: ReachAnswers;
  readonly today: Day;
  readonly onChange: (next: Partial<ReachAnswers>) => void;
};

/** Who, which, since when, until when; why only where nobody can be reached. */
export function Questions(props: QuestionsProps): ReactNode {
  const { guardians, answers, today, onChange } = props;
  return (
    <>
      <Pick<string>
        label={copy.who}
        layout="two"
        options={guardians.map(({ personId, relation, name }) => ({
          value: personId,
          label: `${relation}${name}`,
        }))}
        value={answers.who}
        onChange={(who) => {
          onChange({ who });
        }}
      />
      <Pick
        label={copy.kind}
        layout="two"
        options={kinds.map((value) => ({ value, label: copy.kinds[value] }))}
        value={answers.kind}
        onChange={(kind) => {
          onChange({ kind });
        }}
      />
      {answers.kind === 'away' ? <Why {...props} /> : null}
      <DayPick
        label={copy.from}
        near={nearDays(today)}
        value={answers.from}
        today={today}
        onChange={(from) => {
          onChange({ from });
        }}
      />
      {asksUntil(answers) ? (
        <Pick
          label={copy.until}
          options={lengthNames.map((value) => ({ value, label: copy.lengths[value] }))}
          value={answers.length}
          onChange={(length) => {
            onChange({ length });
          }}
        />
      ) : (
        <Pick
          label={copy.tries}
          options={tries.map((value) => ({ value, label: copy.triesOf(Number(value)) }))}
          value={answers.tries}
          onChange={(count) => {
            onChange({ tries: count });
          }}
        />
      )}
    </>
  );
}

function Why({ answers, onChange }: QuestionsProps): ReactNode {
  return (
    <>
      <Pick
        label={copy.reason}
        layout="two"
        options={unreachableReasons.map((value) => ({ value, label: familyReachCopy.reasons[value] }))}
        value={answers.reason}
        onChange={(reason) => {
          onChange({ reason });
        }}
      />
      <View className="label quiet">{familyReachCopy.onlyHere}</View>
    </>
  );
}
