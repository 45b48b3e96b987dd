import { Picker, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { draftCopy } from '../../copy/draft';
import { buttonRole } from '../button-role';
import { Icon } from '../icon';
import { Pick, type PickOption } from '../pick';
import { addDays, type Day } from '../calendar/days';
import { sayFullDate } from '../calendar/say-day';
import './index.scss';

export type DayPickProps = {
  readonly label: string;
  readonly aside?: string;
  readonly near: readonly PickOption<Day>[];
  readonly value: Day | undefined;
  readonly today: Day;
  /** Only days that have been. */
  readonly past?: boolean;
  readonly onChange: (day: Day) => void;
};

/** As far as the calendar goes in either direction: three years. */
const REACH_DAYS = 1100;

/** A day: a near one with a tap, any other from the calendar. */
export function DayPick({
  label,
  aside,
  near,
  value,
  today,
  past = false,
  onChange,
}: DayPickProps): ReactNode {
  const other = value !== undefined && !near.some((option) => option.value === value);
  const words = near.some((option) => option.label.length > 6);
  return (
    <View className="day-pick">
      <Pick
        label={label}
        {...(aside === undefined ? {} : { aside })}
        layout={words ? 'rows' : 'three'}
        options={near}
        value={value}
        onChange={onChange}
      />
      <Picker
        mode="date"
        value={value ?? today}
        start={addDays(today, -REACH_DAYS)}
        end={past ? today : addDays(today, REACH_DAYS)}
        onChange={({ detail }) => {
          onChange(detail.value);
        }}
      >
        <View className={other ? 'day-pick-other on' : 'day-pick-other'} {...buttonRole(false)}>
          <Icon name="calendar" size="small" />
          {other ? sayFullDate(value) : draftCopy.other}
        </View>
      </Picker>
    </View>
  );
}
