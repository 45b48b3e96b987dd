import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { familyCopy } from '../../../copy/director';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Section } from '../../../kit/section';
import type { Day } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';
import type { Family } from '../record/family-facts';
import { type AgreementStep, agreementSteps } from './agreement-steps';

const copy = familyCopy.agreement;

export type AgreementCardProps = { readonly family: Family; readonly today: Day };

/** Where the family's agreement stands, and what can be done about it. */
export function AgreementCard({ family, today }: AgreementCardProps): ReactNode {
  const steps = agreementSteps(family);
  const links = steps.filter(({ kind }) => kind === 'link');
  return (
    <Section title={copy.title}>
      <Card>
        <View className="waits">
          <Stands family={family} today={today} />
          {steps
            .filter(({ kind }) => kind === 'line')
            .map((step) => (
              <Step key={step.key} step={step} />
            ))}
          {links.length === 0 ? null : (
            <View className="agreement-steps">
              {links.map((step) => (
                <Step key={step.key} step={step} />
              ))}
            </View>
          )}
        </View>
      </Card>
    </Section>
  );
}

function Stands({ family: { agreement, running }, today }: AgreementCardProps): ReactNode {
  if (agreement === null) return <View>{copy.none}</View>;
  const { agreementId, state, unsigned, marks, termTo, paperFiledOn, paperClaimedOn } = agreement;
  const waits = unsigned.length > 0 && (state === 'sent' || state === 'guardians-signed');
  return (
    <>
      {running === null || running.agreementId === agreementId ? null : (
        <View className="label">{copy.runs(sayDate(running.termTo, today))}</View>
      )}
      <View className="duty-head">
        <View className="strong">{copy.states[state]}</View>
        {state === 'draft' ? null : <View className="caption">{copy.until(sayDate(termTo, today))}</View>}
      </View>
      {waits ? <View>{copy.waitingFor(unsigned.map(({ name }) => name))}</View> : null}
      {marks.map((mark) => (
        <View className="caption" key={mark}>
          {copy.marks[mark]}
        </View>
      ))}
      {paperClaimedOn === undefined ? null : (
        <View className="label">{copy.claimed(sayDate(paperClaimedOn, today))}</View>
      )}
      {paperFiledOn === null ? null : (
        <View className="caption">{copy.filed(sayDate(paperFiledOn, today))}</View>
      )}
    </>
  );
}

function Step({ step }: { readonly step: AgreementStep }): ReactNode {
  const { kind, icon, label, to, values } = step;
  return (
    <Button
      kind={kind}
      {...(icon === undefined ? {} : { icon })}
      onTap={() => {
        goTo(to, values);
      }}
    >
      {label}
    </Button>
  );
}
