import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { DataOf } from '../../../api/call';
import { useCall } from '../../../api/use-call';
import { helpPlanCopy as copy } from '../../../copy/help-plan';
import homeBothLit from '../../../kit/art/home-both-lit.svg';
import { Blank } from '../../../kit/blank';
import { Card } from '../../../kit/card';
import { sayDate } from '../../../kit/calendar/say-day';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Tag } from '../../../kit/tag';
import { HomeDock } from '../ending';
import { Opening } from '../opening';
import { AskDirector } from '../people/ask-director';
import { nameAtHome } from '../../../copy/name-at-home';
import { directorName } from '../people/names';
import { directorOf } from '../people/whom-to-call';

type Plan = DataOf<'helpPlan.read'>['plans'][number];

/** What was agreed for the child, one thing after the other, in large type. */
export default function CaregiverHelpPlan(): ReactNode {
  const outcome = useCall('helpPlan.read', {}, { keep: true });
  const home = useCall('home.show', { role: 'caregiver' }, { keep: true });
  const { data } = outcome;
  if (data === undefined) return <Opening title={copy.title} outcome={outcome} />;
  return (
    <Screen title={copy.title} elder dock={<HomeDock />}>
      <OutcomeView outcome={outcome} />
      {data.plans.length === 0 ? <Blank art={homeBothLit} {...copy.empty} /> : null}
      {data.plans.map((plan) => (
        <PlanSteps key={plan.planId} plan={plan} today={data.today} />
      ))}
      <AskDirector director={directorOf(home.data?.households ?? [])} />
    </Screen>
  );
}

function PlanSteps({ plan, today }: { readonly plan: Plan; readonly today: string }): ReactNode {
  return (
    <>
      <View className="stack-s">
        <View className="title">{copy.leadElder(nameAtHome(plan.name))}</View>
        <View className="quiet">
          {plan.director === null ? copy.byAnybody : copy.by(directorName(plan.director))}
        </View>
      </View>
      {plan.lines.map((line) => (
        <Card key={line.lineId}>
          <View className="stack-s">
            <View className="lead">{line.need}</View>
            <View>{line.measure}</View>
            <View className="quiet">{line.who}</View>
            <View className="row">
              {line.result === null ? (
                <Tag tone="need">{copy.dueOn(sayDate(line.dueOn, today))}</Tag>
              ) : (
                <Tag tone="ok" icon="check">
                  {copy.doneOn(sayDate(line.result.on, today))}
                </Tag>
              )}
            </View>
            {line.result === null ? null : <View>{line.result.text}</View>}
          </View>
        </Card>
      ))}
      {plan.closing === null ? null : (
        <Card kind="lamp">
          <View className="lead">{copy.closed}</View>
          <View>{plan.closing.text}</View>
        </Card>
      )}
    </>
  );
}
