import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { postCopy as copy } from '../../../copy/staffing';
import { Button } from '../../../kit/button';
import { addDays, type Day } from '../../../kit/calendar/days';
import { DayPick } from '../../../kit/day-pick';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';

export type CoverFormProps = {
  readonly region: string;
  readonly absentId: string;
  readonly colleagues: readonly { readonly value: string; readonly label: string }[];
  readonly today: Day;
  readonly onDone: () => void;
};

/** Who does the work of somebody who is away, from when to when. */
export function CoverForm({ region, absentId, colleagues, today, onDone }: CoverFormProps): ReactNode {
  const [byId, setById] = useState<string>();
  const [from, setFrom] = useState<Day>(today);
  const [to, setTo] = useState<Day>();
  const { run, busy, outcome } = useAction('cover.set');
  const ready = byId !== undefined && to !== undefined;
  const save = async (): Promise<void> => {
    if (!ready) return;
    const ended = await run({ region, absentId, byId, from, to });
    if (ended.ok) onDone();
  };
  if (colleagues.length === 0) return <View>{copy.nobody}</View>;
  return (
    <>
      <Pick<string>
        label={copy.who}
        aside={copy.whoAside}
        layout="rows"
        options={colleagues}
        value={byId}
        onChange={setById}
      />
      <DayPick
        label={copy.from}
        near={[
          { value: today, label: copy.days.today },
          { value: addDays(today, 1), label: copy.days.tomorrow },
        ]}
        value={from}
        today={today}
        onChange={setFrom}
      />
      <DayPick
        label={copy.to}
        near={[
          { value: addDays(from, 6), label: copy.days.week },
          { value: addDays(from, 13), label: copy.days.twoWeeks },
        ]}
        value={to}
        today={today}
        onChange={setTo}
      />
      <View className="caption">{copy.keeps}</View>
      <OutcomeNote outcome={outcome} />
      {ready ? null : <View className="caption">{copy.pick}</View>}
      <Button kind="primary" busy={busy} disabled={!ready} onTap={() => void save()}>
        {copy.saveCover}
      </Button>
    </>
  );
}
