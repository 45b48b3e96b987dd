import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { composeCopy as copy } from '../../../copy/notice-compose';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { Screen } from '../../../kit/screen';
import { Steps } from '../../../kit/steps';
import { ChildrenPicks, PeoplePicks, PlacePicks, RingPicks } from './who-picks';
import { missingAudience, titleOf } from './presenter';
import type { StepProps } from './step-props';

/** To whom it goes and what it asks for; everything is chosen already, a tap narrows it. */
export function WhoStep({ known, draft, onChange, above }: StepProps): ReactNode {
  const missing = missingAudience(draft, known);
  const dock = (
    <Dock {...(missing.length > 0 ? { note: missing.join('，') } : {})}>
      <Button
        kind="primary"
        disabled={missing.length > 0}
        onTap={() => {
          onChange({ ...draft, step: 'look' });
        }}
      >
        {copy.who.next}
      </Button>
    </Dock>
  );
  const picks = { known, draft, onChange };
  return (
    <Screen title={copy.title} dock={dock}>
      {above}
      <Steps items={copy.steps} current={1} />
      <View className="between">
        <View className="strong grow">{copy.who.about(titleOf(draft, known))}</View>
        <Button
          kind="link"
          onTap={() => {
            onChange({ ...draft, step: 'what' });
          }}
        >
          {copy.who.change}
        </Button>
      </View>
      <Card>
        <View className="stack">
          <PlacePicks {...picks} />
          <ChildrenPicks {...picks} />
        </View>
      </Card>
      <Card>
        <View className="stack">
          <PeoplePicks {...picks} />
        </View>
      </Card>
      {known.role === 'teacher' ? null : (
        <Card>
          <View className="stack">
            <RingPicks {...picks} />
          </View>
        </Card>
      )}
    </Screen>
  );
}
