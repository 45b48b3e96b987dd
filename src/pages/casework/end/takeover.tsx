import type { ReactNode } from 'react';
import { endCopy as copy } from '../../../copy/care-changes';
import { Pick } from '../../../kit/pick';
import type { Day } from '../../../kit/calendar/days';
import { DayPick } from '../../../kit/day-pick';
import type { Family } from '../../director/record/family-facts';
import { Words } from '../../../kit/words';
import { arrivalDays, type EndAnswers, guardianOf, takeoverOptions, temporaryOf } from './presenter';

export type TakeoverProps = {
  readonly family: Family;
  readonly answers: EndAnswers;
  readonly today: Day;
  readonly onChange: (answers: EndAnswers) => void;
};

/** Who looks after the children from the next day on. */
export function Takeover({ family, answers, today, onChange }: TakeoverProps): ReactNode {
  const temporary = temporaryOf(answers);
  return (
    <>
      <Pick<string>
        label={copy.takeover}
        layout="rows"
        options={takeoverOptions(family)}
        value={answers.takeover}
        onChange={(takeover) => {
          onChange({ ...answers, takeover, who: '' });
        }}
      />
      {guardianOf(answers, family) === undefined ? null : (
        <DayPick
          label={copy.from}
          near={arrivalDays(answers.on ?? today, today)}
          value={answers.from}
          today={today}
          onChange={(from) => {
            onChange({ ...answers, from });
          }}
        />
      )}
      {temporary === undefined ? null : (
        <Words
          key={temporary}
          label={copy.who}
          suggestions={copy.whos[temporary]}
          value={answers.who}
          max={60}
          onChange={(who) => {
            onChange({ ...answers, who });
          }}
        />
      )}
    </>
  );
}
