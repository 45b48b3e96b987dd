import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { DataOf } from '../../../api/call';
import { useCall } from '../../../api/use-call';
import { helpPlanCopy as copy } from '../../../copy/help-plan';
import { homeCopy } from '../../../copy/parent';
import homeBothLit from '../../../kit/art/home-both-lit.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { sayDate } from '../../../kit/calendar/say-day';
import { Line } from '../../../kit/line';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Tag } from '../../../kit/tag';
import { dialPerson } from '../family/dial-person';
import { useHome } from '../family/use-home';
import { calledAtHome, directorNamed, phoneOfDirector } from '../family/who';

type Plan = DataOf<'helpPlan.read'>['plans'][number];

/** What was agreed for the child, and how far it is. */
export default function ParentHelpPlan(): ReactNode {
  const outcome = useCall('helpPlan.read', {}, { keep: true });
  const { home } = useHome();
  const { data } = outcome;
  return (
    <Screen title={copy.title}>
      <OutcomeView outcome={outcome} />
      {data?.plans.length === 0 ? (
        <Card>
          <Blank art={homeBothLit} {...copy.empty} />
        </Card>
      ) : null}
      {data?.plans.map((plan) => (
        <PlanCard
          key={plan.planId}
          plan={plan}
          today={data.today}
          phone={phoneOfDirector(home?.households ?? [], plan.director)}
        />
      ))}
    </Screen>
  );
}

type PlanCardProps = {
  readonly plan: Plan;
  readonly today: string;
  /** The director's, where it is known. */
  readonly phone: string | null;
};

function PlanCard({ plan, today, phone }: PlanCardProps): ReactNode {
  return (
    <Card>
      <View className="stack">
        <View className="stack-s">
          <View className="lead">{copy.lead(calledAtHome(plan.name))}</View>
          <View className="caption">{plan.director === null ? copy.byAnybody : copy.by(plan.director)}</View>
        </View>
        {plan.lines.map((line) => (
          <View className="stack-s" key={line.lineId}>
            <View className="rule" />
            <View className="strong">{line.need}</View>
            <View>{line.measure}</View>
            <View className="caption">{line.who}</View>
            <Line
              label={copy.dueOn(sayDate(line.dueOn, today))}
              state={line.result === null ? 'open' : 'done'}
              text={line.result === null ? copy.waits : copy.doneOn(sayDate(line.result.on, today))}
            />
            {line.result === null ? null : <View>{line.result.text}</View>}
          </View>
        ))}
        {plan.closing === null ? null : (
          <View className="stack-s">
            <View className="rule" />
            <View className="row">
              <Tag tone="ok">{copy.closed}</Tag>
            </View>
            <View>{plan.closing.text}</View>
          </View>
        )}
        {phone === null ? null : (
          <Button
            kind="link"
            icon="phone"
            onTap={() => {
              dialPerson(phone);
            }}
          >
            {homeCopy.callDirector(directorNamed(plan.director))}
          </Button>
        )}
      </View>
    </Card>
  );
}
