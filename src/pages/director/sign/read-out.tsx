import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { signCopy } from '../../../copy/director';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { Screen } from '../../../kit/screen';
import { Steps } from '../../../kit/steps';
import { Strip } from '../../../kit/strip';
import type { Day } from '../../../kit/calendar/days';
import { type Agreement, presentSummary } from './presenter';
import './index.scss';

export type ReadOutProps = {
  readonly agreement: Agreement;
  readonly signer: Agreement['parties'][number];
  readonly today: Day;
  /** It is another text than the one that was read out before. */
  readonly changed: boolean;
  readonly onNext: () => void;
};

/** What will be signed, sentence by sentence, in type that both can read. */
export function ReadOut({ agreement, signer, today, changed, onNext }: ReadOutProps): ReactNode {
  return (
    <Screen
      title={signCopy.title}
      dock={
        <Dock>
          <Button kind="primary" elder onTap={onNext}>
            {signCopy.read.next(signer.name)}
          </Button>
        </Dock>
      }
    >
      <Steps items={signCopy.steps} current={1} />
      {changed ? <Strip tone="need" icon="doc" text={signCopy.read.changed} /> : null}
      <View className="label">{signCopy.read.intro}</View>
      <Card>
        {presentSummary(agreement, today).map((sentence) => (
          <View className="read-out" key={sentence}>
            {sentence}
          </View>
        ))}
      </Card>
    </Screen>
  );
}
