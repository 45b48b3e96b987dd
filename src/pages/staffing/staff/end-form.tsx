import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { postCopy as copy, type staffCopy } from '../../../copy/staffing';
import { Button } from '../../../kit/button';
import { addDays, type Day } from '../../../kit/calendar/days';
import { DayPick } from '../../../kit/day-pick';
import { OutcomeNote } from '../../../kit/outcome-note';
import { type Place, type Post, roleOf } from './presenter';

export type EndFormProps = {
  readonly place: Place;
  readonly post: Post;
  readonly today: Day;
  readonly onDone: (what: keyof typeof staffCopy.done) => void;
};

/** The last day of a post, or of a cover. */
export function EndForm({ place, post, today, onDone }: EndFormProps): ReactNode {
  const [lastDay, setLastDay] = useState<Day>();
  const ending = useAction('staff.end');
  const covering = useAction('cover.end');
  const { cover, personId } = post;
  const end = async (day: Day): Promise<void> => {
    if (cover !== null) {
      const ended = await covering.run({ coverId: cover.coverId, lastDay: day });
      if (ended.ok) onDone('ended');
      return;
    }
    const { region } = place;
    const ended = await ending.run({ personId, role: roleOf[place.level], region, lastDay: day });
    if (ended.ok) onDone(ended.data.unheld && place.level === 'village' ? 'unheld' : 'ended');
  };
  return (
    <>
      <DayPick
        label={copy.last}
        near={[
          { value: addDays(today, -1), label: copy.days.now },
          { value: today, label: copy.days.today },
        ]}
        value={lastDay}
        today={today}
        onChange={setLastDay}
      />
      <View className="caption">{lastDay === addDays(today, -1) ? copy.nowHint : copy.keepsRecords}</View>
      <OutcomeNote outcome={cover === null ? ending.outcome : covering.outcome} />
      <Button
        kind="primary"
        busy={ending.busy || covering.busy}
        disabled={lastDay === undefined}
        onTap={() => {
          if (lastDay !== undefined) void end(lastDay);
        }}
      >
        {cover === null ? copy.saveEnd : copy.saveEndCover}
      </Button>
    </>
  );
}
