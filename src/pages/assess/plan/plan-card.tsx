import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { writePlanCopy as copy } from '../../../copy/assess';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import type { Day } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';
import { Tag } from '../../../kit/tag';
import type { Line, Plan } from './presenter';

export type PlanCardProps = {
  readonly plan: Plan;
  readonly today: Day;
  /** Left out where nothing can be written any more. */
  readonly onResult?: (line: Line) => void;
};

/** A plan, line by line: need, measure, who, by when, result. */
export function PlanCard({ plan, today, onResult }: PlanCardProps): ReactNode {
  return (
    <Card>
      <View className="stack">
        <View className="row">
          <Tag tone={plan.state === 'open' ? 'need' : 'ok'}>{copy.state[plan.state]}</Tag>
        </View>
        {plan.lines.map((line) => (
          <View className="stack-s" key={line.lineId}>
            <View className="rule" />
            <View className="strong">{line.need}</View>
            <View>{line.measure}</View>
            <View className="caption">{copy.by(line.who, sayDate(line.dueOn, today))}</View>
            <Ended line={line} today={today} {...(onResult === undefined ? {} : { onResult })} />
          </View>
        ))}
        {plan.closing === null ? null : (
          <View className="strong">{copy.ended(sayDate(plan.closing.on, today), plan.closing.text)}</View>
        )}
      </View>
    </Card>
  );
}

function Ended({ line, today, onResult }: Omit<PlanCardProps, 'plan'> & { readonly line: Line }): ReactNode {
  if (line.result !== null)
    return <View className="ok">{copy.done(sayDate(line.result.on, today), line.result.text)}</View>;
  if (onResult === undefined) return null;
  return (
    <Button
      kind="line"
      onTap={() => {
        onResult(line);
      }}
    >
      {copy.result}
    </Button>
  );
}
