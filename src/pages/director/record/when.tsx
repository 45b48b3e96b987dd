import { Picker, View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { dayCopy } from '../../../copy/day';
import { whenCopy } from '../../../copy/visit';
import { Button } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { Pick } from '../../../kit/pick';
import { addDays, type Day } from '../../../kit/calendar/days';
import { sayDayOfWeek } from '../../../kit/calendar/say-day';
import './when.scss';

export type WhenProps = {
  readonly today: Day;
  readonly on: Day;
  readonly onChange: (day: Day) => void;
};

/** The day of a record: today unless it is corrected. */
export function When({ today, on, onChange }: WhenProps): ReactNode {
  const [open, setOpen] = useState(false);
  const said = sayDayOfWeek(on, today);

  return (
    <View className="when">
      <View className="when-line">
        <View className="label">{on === today ? whenCopy.today(said) : whenCopy.late(said)}</View>
        {open ? null : (
          <View>
            <Button
              kind="link"
              onTap={() => {
                setOpen(true);
              }}
            >
              {whenCopy.change}
            </Button>
          </View>
        )}
      </View>
      {open ? <Days today={today} on={on} onChange={onChange} /> : null}
    </View>
  );
}

function Days({ today, on, onChange }: WhenProps): ReactNode {
  const near = [
    { value: today, label: dayCopy.today },
    { value: addDays(today, -1), label: dayCopy.yesterday },
    { value: addDays(today, -2), label: dayCopy.beforeYesterday },
  ];
  return (
    <>
      <Pick label={whenCopy.label} options={near} value={on} onChange={onChange} />
      <Picker
        mode="date"
        value={on}
        start={addDays(today, -365)}
        end={today}
        onChange={({ detail }) => {
          onChange(detail.value);
        }}
      >
        <View className="when-other">
          <Icon name="calendar" size="small" />
          {whenCopy.other}
        </View>
      </Picker>
    </>
  );
}
