import type { ReactNode } from 'react';
import { writePlanCopy as copy } from '../../../copy/assess';
import { Button } from '../../../kit/button';
import { addDays, type Day } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';
import { DayPick } from '../../../kit/day-pick';
import { Section } from '../../../kit/section';
import { Words } from '../../../kit/words';
import type { LineForm } from './presenter';

export type WriteLineProps = {
  readonly number: number;
  readonly form: LineForm;
  readonly today: Day;
  readonly onChange: (form: LineForm) => void;
  readonly onRemove?: () => void;
};

/** A week, a month, three months from now. */
const NEAR = [7, 30, 90] as const;

/** One line of a plan: mostly taps, and own words where they are needed. */
export function WriteLine({ number, form, today, onChange, onRemove }: WriteLineProps): ReactNode {
  const near = NEAR.map((days) => addDays(today, days)).map((value) => ({
    value,
    label: sayDate(value, today),
  }));
  const words = [
    ['need', copy.need, copy.needs, 60],
    ['measure', copy.measure, copy.measures, 100],
    ['who', copy.who, copy.whos, 30],
  ] as const;
  return (
    <Section title={copy.step(number)}>
      {words.map(([part, label, suggestions, max]) => (
        <Words
          key={part}
          label={label}
          suggestions={suggestions}
          value={form[part]}
          max={max}
          onChange={(text) => {
            onChange({ ...form, [part]: text });
          }}
        />
      ))}
      <DayPick
        label={copy.due}
        near={near}
        value={form.dueOn}
        today={today}
        onChange={(dueOn) => {
          onChange({ ...form, dueOn });
        }}
      />
      {onRemove === undefined ? null : (
        <Button kind="link" icon="x" onTap={onRemove}>
          {copy.remove}
        </Button>
      )}
    </Section>
  );
}
