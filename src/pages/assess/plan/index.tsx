import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { useCall } from '../../../api/use-call';
import { writePlanCopy as copy } from '../../../copy/assess';
import homeDark from '../../../kit/art/home-dark.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { useChildId } from '../beside/use-child';
import { PlanCard } from './plan-card';
import { canClose, type Line, sortPlans } from './presenter';
import { CloseSheet, ResultSheet } from './result-sheet';
import { WritePlan } from './write-plan';

type Shown = DataOf<'helpPlan.show'>;

/** A child's help plan: written, followed, finished. */
export default function HelpPlanPage(): ReactNode {
  const childId = useChildId();
  const outcome = useCall('helpPlan.show', { childId });
  const [writing, setWriting] = useState(false);
  const { data } = outcome;
  const notice = <OutcomeView outcome={outcome} />;
  if (data === undefined) return <Screen title={copy.title}>{notice}</Screen>;
  if (writing)
    return (
      <WritePlan
        shown={data}
        notice={notice}
        reload={outcome.reload}
        onEnded={() => {
          setWriting(false);
          void outcome.reload();
        }}
      />
    );
  return (
    <Plans
      shown={data}
      notice={notice}
      onWrite={() => {
        setWriting(true);
      }}
      onChanged={() => void outcome.reload()}
    />
  );
}

type PlansProps = {
  readonly shown: Shown;
  readonly notice: ReactNode;
  readonly onWrite: () => void;
  readonly onChanged: () => void;
};

function Plans({ shown, notice, onWrite, onChanged }: PlansProps): ReactNode {
  const [line, setLine] = useState<Line>();
  const [closing, setClosing] = useState(false);
  const { open, closed } = sortPlans(shown.plans);
  const close = (): void => {
    setLine(undefined);
    setClosing(false);
  };
  const saved = (): void => {
    close();
    onChanged();
  };
  return (
    <Screen
      title={copy.title}
      dock={
        <Dock>
          {open !== undefined && canClose(open) ? (
            <Button
              kind="primary"
              onTap={() => {
                setClosing(true);
              }}
            >
              {copy.close}
            </Button>
          ) : (
            <Button kind={open === undefined ? 'primary' : 'line'} onTap={onWrite}>
              {open === undefined ? copy.write : copy.change}
            </Button>
          )}
        </Dock>
      }
    >
      {notice}
      <View className="lead">{shown.child.name}</View>
      <View className="caption">{copy.familyReads}</View>
      {open === undefined ? null : <PlanCard plan={open} today={shown.today} onResult={setLine} />}
      {shown.plans.length === 0 ? (
        <Card>
          <Blank art={homeDark} {...copy.empty} />
        </Card>
      ) : null}
      {closed.length === 0 ? null : (
        <Section title={copy.past}>
          {closed.map((plan) => (
            <PlanCard key={plan.planId} plan={plan} today={shown.today} />
          ))}
        </Section>
      )}
      <ResultSheet line={line} today={shown.today} onClose={close} onSaved={saved} />
      <CloseSheet plan={closing ? open : undefined} onClose={close} onSaved={saved} />
    </Screen>
  );
}
